try {
  wait();
} catch {
  record('caught');
}
record('done');
