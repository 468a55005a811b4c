print(input.name, #input.tags, input.tags[2], input.missing == nil)
print(select("#", ...), ...)
print((pcall(function() input.name = "x" end)), "input is read-only")
