// The first line.
// The second line.
for (const value of values()) {
  record(value);
}
