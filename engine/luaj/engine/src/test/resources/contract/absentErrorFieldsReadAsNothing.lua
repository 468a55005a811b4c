local ok, e = pcall(fail)
local absent = e.hint == nil and e.status == nil and e.request_id == nil and e.outcome == nil
record(e.code, absent, e.retryable)
