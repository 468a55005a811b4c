local names = {}
for name in pairs(app) do names[#names + 1] = name end
print(table.concat(names, " "))
names = {}
for name in pairs(app.integrations.loops) do names[#names + 1] = name end
print(table.concat(names, " "))
print((pcall(function() app.x = 1 end)), (pcall(function() app.integrations.loops.get_contact = 1 end)))
print(rawget(app.integrations, "hubspot") == nil, rawget(app.integrations, "loops") ~= nil)
