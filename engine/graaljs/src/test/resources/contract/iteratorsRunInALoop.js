for (const value of values()) {
  record(value);
}
