local function forever()
  while true do end
end
local half = coroutine.wrap(function() pcall(forever) record("caught") end)
pcall(half)
record("outlived")
