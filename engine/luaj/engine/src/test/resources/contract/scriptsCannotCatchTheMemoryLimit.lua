local kept = {}
local function keep()
  while true do kept[#kept + 1] = { #kept } end
end
pcall(coroutine.wrap(function() pcall(keep) record("caught") end))
record("outlived")
