record(
  leaked == nil
    and ("a"):upper() == "A"
    and string.upper("a") == "A"
    and math.leaked == nil
    and table.leaked == nil
)
leaked = true
local function changed()
  return "changed"
end
pcall(function() getmetatable("").__index = { upper = changed } end)
pcall(function() getmetatable("").__index.upper = changed end)
pcall(function() string.upper = changed end)
pcall(function() math.leaked = true end)
pcall(function() table.leaked = true end)
pcall(function() _G.print = changed end)
