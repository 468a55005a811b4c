local ok, failure = pcall(record, function() end)
record(failure.code)
