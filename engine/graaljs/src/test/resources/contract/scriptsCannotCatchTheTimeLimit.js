const forever = () => {
  for (;;) {}
};
try {
  try {
    forever();
  } finally {
    record("finally");
  }
} catch (e) {
  record("caught");
}
record("survived");
