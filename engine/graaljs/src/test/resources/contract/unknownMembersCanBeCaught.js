try {
  app.loops.create_contct({});
} catch (failure) {
  record(failure.code);
}
