try {
  exceed();
} catch {
  record('caught');
} finally {
  record('cleaned up');
}
record('outlived');
