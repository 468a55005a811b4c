try {
  for (const value of values()) record(value);
} catch {
  record('caught');
}
record('outlived');
