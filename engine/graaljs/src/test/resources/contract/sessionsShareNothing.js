record(
  globalThis.leaked === undefined &&
    "a".toUpperCase() === "A" &&
    {}.leaked === undefined &&
    [].leaked === undefined &&
    Math.leaked === undefined &&
    record.leaked === undefined,
);
const attempt = (change) => {
  try {
    change();
  } catch (e) {}
};
attempt(() => (globalThis.leaked = true));
attempt(() => (String.prototype.toUpperCase = () => "changed"));
attempt(() => (Object.prototype.leaked = true));
attempt(() => (Array.prototype.leaked = true));
attempt(() => (Math.leaked = true));
attempt(() => (record.leaked = true));
