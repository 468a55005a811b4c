try {
  record(() => {});
} catch (failure) {
  record(failure.code);
}
