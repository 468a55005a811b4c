const attempts = [
  () => { app.loops.extra = 1; },
  () => { app.loops.create_contact = 1; },
  () => { delete app.loops.create_contact; },
];
for (const attempt of attempts) {
  try {
    attempt();
    record(false);
  } catch (failure) {
    record(failure.code === 'read_only');
  }
}
record(app.loops.create_contact({ email: 'a@b.test' }));
