local ok, failure = pcall(fail)
record(failure.code, failure.message, tostring(failure))
