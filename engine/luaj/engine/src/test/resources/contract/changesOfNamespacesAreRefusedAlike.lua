local ok, failure = pcall(function() app.loops.extra = 1 end)
record(failure.code, failure.message)
