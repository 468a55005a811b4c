try {
  fail();
} catch (failure) {
  record(failure.code, failure.message, String(failure));
}
