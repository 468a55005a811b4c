local function forever()
  while true do end
end
pcall(pcall, forever)
record("caught")
xpcall(forever, function() record("handled") end)
