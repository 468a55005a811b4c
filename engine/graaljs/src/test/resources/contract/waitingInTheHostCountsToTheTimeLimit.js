try {
  wait();
} catch (e) {
  record("caught");
}
record("outlived");
