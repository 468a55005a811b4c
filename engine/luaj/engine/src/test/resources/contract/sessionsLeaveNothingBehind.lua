local kept = {}
for i = 1, 200 do
  kept[i] = { id = i, name = ("name %d"):format(i), tags = { "a", "b" } }
end
for i = 1, 20 do
  coroutine.wrap(function()
    for _, item in ipairs(kept) do coroutine.yield(item) end
  end)()
end
table.sort(kept, function(a, b) return a.name > b.name end)
print(pcall(function() return nothing.there end))
print(load("return 1 + 1")(), #table.concat({ "a", "b" }, ","), ("x"):rep(100):gsub("x", "y"))
string.trim = function(s) return s end
leaked = kept
