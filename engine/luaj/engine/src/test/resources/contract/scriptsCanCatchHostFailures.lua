local ok, failure = pcall(fail)
record({
  code = failure.code,
  message = failure.message,
  hint = failure.hint,
  status = failure.status,
  retryable = failure.retryable,
  request_id = failure.request_id,
  outcome = failure.outcome,
  retry_at = failure.retry_at,
}, tostring(failure))
