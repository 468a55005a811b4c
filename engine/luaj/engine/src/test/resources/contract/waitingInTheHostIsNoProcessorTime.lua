coroutine.wrap(function() record(doze()) end)()
