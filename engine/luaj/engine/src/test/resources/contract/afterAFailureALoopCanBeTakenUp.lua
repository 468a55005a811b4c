local values = values()
local function rest()
  for value in values do record(value) end
end
local _, failure = pcall(rest)
record(failure.code)
rest()
