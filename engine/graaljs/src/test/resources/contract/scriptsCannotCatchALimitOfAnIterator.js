const rest = values();
try {
  for (const value of rest) record(value);
} catch {
  record('caught');
} finally {
  record('cleaned up');
}
for (const value of rest) record(value);
