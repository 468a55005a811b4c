try {
  fail();
} catch (e) {
  const absent = [e.hint, e.status, e.request_id, e.outcome].every((field) => field == null);
  record(e.code, absent, e.retryable);
}
