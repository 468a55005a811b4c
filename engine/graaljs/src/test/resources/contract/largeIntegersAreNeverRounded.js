for (const number of [large(), huge()]) {
  record(number);
  print(number);
}
