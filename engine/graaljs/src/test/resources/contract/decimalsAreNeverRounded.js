for (const number of [near(), fine(), vast()]) {
  record(number);
  print(number);
}
record(list());
