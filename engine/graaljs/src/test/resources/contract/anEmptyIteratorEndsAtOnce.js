for (const value of values()) {
  record(value);
}
record('done');
