local function refused(attempt)
  return not pcall(attempt)
end
record(refused(function() app.loops.extra = 1 end))
record(refused(function() app.loops.create_contact = print end))
record(refused(function() app.loops.create_contact = nil end))
pcall(function() rawset(app.loops, "create_contact", print) end)
pcall(function() setmetatable(app.loops, {}) end)
record(app.loops.create_contact({ email = "a@b.test" }))
