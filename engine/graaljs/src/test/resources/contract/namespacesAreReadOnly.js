const refused = (attempt) => {
  try {
    attempt();
    return false;
  } catch (e) {
    return true;
  }
};
record(refused(() => (app.loops.extra = 1)));
record(refused(() => (app.loops.create_contact = print)));
record(refused(() => delete app.loops.create_contact));
refused(() => Object.defineProperty(app.loops, "create_contact", { value: print }));
refused(() => Object.setPrototypeOf(app.loops, { create_contact: print }));
record(app.loops.create_contact({ email: "a@b.test" }));
