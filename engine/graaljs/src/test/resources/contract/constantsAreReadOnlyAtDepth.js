const attempts = [
  () => { settings.theme.color = 'blue'; },
  () => { settings.theme.extra = 1; },
  () => { settings.tags[0] = 'z'; },
];
const more = [
  () => settings.tags.push('c'),
  () => settings.tags.sort().reverse(),
  () => delete settings.theme,
  () => Object.defineProperty(settings, 'extra', { value: 1 }),
  () => Object.setPrototypeOf(settings.theme, { color: 'blue' }),
  () => { settings.__proto__ = { extra: 1 }; },
  () => { settings = {}; },
  () => { globalThis.settings = {}; },
];
const fails = (attempt) => {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
};
record(...attempts.map(fails));
more.forEach(fails);
record(settings);
