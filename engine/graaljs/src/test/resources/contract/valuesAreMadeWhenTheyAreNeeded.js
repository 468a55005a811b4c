for (const value of count()) {
  record(value);
  if (value === 2) break;
}
record('done');
