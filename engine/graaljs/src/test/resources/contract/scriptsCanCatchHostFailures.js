try {
  fail();
} catch (failure) {
  const { code, message, hint, status, retryable, request_id, outcome, retry_at } = failure;
  record({ code, message, hint, status, retryable, request_id, outcome, retry_at }, String(failure));
}
