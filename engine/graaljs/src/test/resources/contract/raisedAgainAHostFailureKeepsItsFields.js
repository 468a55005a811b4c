try {
  fail();
} catch (failure) {
  throw failure;
}
