const forever = () => {
  for (;;);
};
again: for (;;) {
  try {
    await Promise.resolve().then(forever);
  } catch {
    record('caught');
  } finally {
    record('cleaned up');
    continue again;
  }
}
