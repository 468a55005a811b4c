pcall(pcall, exceed)
record("caught")
xpcall(exceed, function() record("handled") end)
