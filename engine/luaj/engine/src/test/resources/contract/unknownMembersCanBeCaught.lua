local ok, failure = pcall(function() return app.loops.create_contct end)
record(failure.code)
