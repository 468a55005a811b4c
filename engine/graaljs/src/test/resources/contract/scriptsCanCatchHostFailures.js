try {
  fail();
} catch (failure) {
  const { code, message, hint, status, retryable, request_id, outcome } = failure;
  record({ code, message, hint, status, retryable, request_id, outcome }, String(failure));
}
