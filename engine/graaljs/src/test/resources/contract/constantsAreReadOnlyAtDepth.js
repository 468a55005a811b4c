const refused = (attempt) => {
  try {
    attempt();
    return false;
  } catch (e) {
    return true;
  }
};
record(refused(() => (settings.theme.color = "blue")));
record(refused(() => (settings.theme.extra = 1)));
record(refused(() => (settings.tags[0] = "z")));
refused(() => settings.tags.push("z"));
refused(() => settings.tags.pop());
refused(() => settings.tags.reverse());
refused(() => (settings.tags.length = 0));
refused(() => delete settings.theme.color);
refused(() => Object.defineProperty(settings.theme, "color", { value: "blue" }));
refused(() => Object.setPrototypeOf(settings.theme, { extra: 1 }));
record(settings);
