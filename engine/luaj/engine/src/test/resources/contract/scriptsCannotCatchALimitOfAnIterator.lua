local values = values()
local function loop()
  for value in values do record(value) end
end
pcall(pcall, loop)
record("caught")
xpcall(loop, function() record("handled") end)
