const kept = [];
try {
  for (;;) kept.push({ kept: kept.length });
} catch {
  record('caught');
} finally {
  record('cleaned up');
}
