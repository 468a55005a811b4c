pcall(function()
  for value in values() do record(value) end
end)
record("outlived")
