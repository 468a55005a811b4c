local ok, failure = pcall(fail)
error(failure)
