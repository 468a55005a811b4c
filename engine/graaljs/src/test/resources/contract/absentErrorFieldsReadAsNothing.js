try {
  fail();
} catch ({ code, hint, status, retryable, request_id, outcome }) {
  record(code, [hint, status, request_id, outcome].every((field) => field === null), retryable);
}
