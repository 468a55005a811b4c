try {
  app.loops.extra = 1;
} catch (failure) {
  record(failure.code, failure.message);
}
