## Loops

# while
while true do end

# goto
::again:: goto again

# for
for i = 1, 1e300 do end

# repeat with arithmetic
local x = 0 repeat x = x * 3 % 7 + 1 until x < 0

# pcall in a loop
while true do pcall(function() while true do end end) end

# pcall that catches itself
local function f() return pcall(f) end while true do f() end

# error in its own handler
while true do xpcall(error, function() while true do end end) end

# loop in a coroutine
while true do coroutine.wrap(function() while true do end end)() end

# coroutines that yield
local co = coroutine.wrap(function() while true do coroutine.yield() end end) while true do co() end

# a new coroutine each time
while true do coroutine.wrap(function() coroutine.yield() end)() end

# pcall in a coroutine
while true do coroutine.wrap(function() while true do pcall(function() while true do end end) end end)() end

# tail calls
local function f() return f() end f()

# recursion that overflows
local function f() return 1 + f() end while true do pcall(f) end

# __index
local t = setmetatable({}, { __index = function(_, key) return key end }) while true do local _ = t.a end

# __index that loops
local t = setmetatable({}, { __index = function() while true do end end }) while true do pcall(function() return t.a end) end

# __concat
local t = setmetatable({}, { __concat = function(a) return a end }) while true do local _ = t .. t end

# __lt
local m = { __lt = function() return true end } local a, b = setmetatable({}, m), setmetatable({}, m) while a < b do end

# __tostring
local t = setmetatable({}, { __tostring = function() while true do end end }) while true do pcall(tostring, t) end

# a comparator that loops
while true do pcall(table.sort, { 3, 2, 1 }, function() while true do end end) end

# a comparator of many
local t = {} for i = 1, 1e5 do t[i] = -i end while true do table.sort(t, function(a, b) return a > b end) table.sort(t, function(a, b) return a < b end) end

# a callback of gsub
while true do (("x"):rep(1000)):gsub(".", function() while true do end end) end

# an iterator
for _ in function() return 1 end do end

# closures
while true do local x = {} local f = function() return x end f() end

# tables that grow
while true do local t = {} for i = 1, 1e5 do t[i] = i end end

# strings that grow
while true do local s = "" for i = 1, 1e4 do s = s .. "x" end end

# load in a loop
while true do load("local x = 1 return x")() end

## Library calls

# rep
while true do local s = ("x"):rep(2 ^ 26) end

# rep with a separator
while true do local s = ("ab"):rep(2 ^ 24, "/") end

# find, plain
local s, p = ("a"):rep(2 ^ 22), ("a"):rep(2 ^ 18) .. "b" while true do s:find(p, 1, true) end

# find, one item after the other
local s = ("a"):rep(1e5) while true do s:find(".-.-.-.-b") end

# find that gives back
local s = ("a"):rep(1e5) while true do s:find("a*a*a*a*b") end

# find of balanced brackets
local s = ("("):rep(1e6) while true do s:find("%b()") end

# find of a border
local s = ("a"):rep(2 ^ 24) while true do s:find("%f[%d]") end

# match with a back-reference
local s = ("a"):rep(1e5) while true do s:match("(a*)b%1") end

# match of a class
local s = ("a"):rep(2 ^ 25) while true do s:match("^[%a_]*$") end

# gmatch
local s = ("a"):rep(1e6) while true do for _ in s:gmatch("a-b") do end end

# gsub, each character
local s = ("a"):rep(2 ^ 22) while true do s:gsub(".", "%0%0") end

# gsub that finds nothing
local s = ("a"):rep(2 ^ 16) while true do s:gsub("a*b", "") end

# gsub with a table
local s = ("a"):rep(2 ^ 22) while true do s:gsub("%w", { a = "b" }) end

# gsub that makes a large string
local s, r = ("a"):rep(2 ^ 10), ("b"):rep(2 ^ 15) while true do s:gsub("a", r) end

# format of a large string
local s = ("x"):rep(2 ^ 24) while true do local t = ("%s%s%s"):format(s, s, s) end

# format, quoted
local s = ("\n"):rep(2 ^ 24) while true do local t = ("%q"):format(s) end

# format of many
local f, a = ("%5.2f "):rep(200), {} for i = 1, 200 do a[i] = i / 3 end while true do local t = f:format(table.unpack(a)) end

# format with many digits
while true do local t = ("%99.99f"):format(1.7e308) end

# concat of many
local t = {} for i = 1, 1e6 do t[i] = "x" end while true do local s = table.concat(t, ", ") end

# concat of numbers
local t = {} for i = 1, 1e5 do t[i] = i + 0.1 end while true do local s = table.concat(t, ", ") end

# concat of large strings
local s, t = ("x"):rep(2 ^ 20), {} for i = 1, 60 do t[i] = s end while true do local u = table.concat(t) end

# .. of large strings
local s = ("x"):rep(2 ^ 25) while true do local t = s .. s end

# sort of numbers
local t = {} while true do for i = 1, 5e5 do t[i] = (i * 7919) % 1000003 end table.sort(t) end

# sort of strings with a long common beginning
local s, t = ("x"):rep(2 ^ 18), {} for i = 1, 200 do t[i] = s .. (i * 7919 % 1009) end while true do table.sort(t) end

# unpack
local t = {} for i = 1, 999000 do t[i] = i end while true do local a = table.unpack(t) end

# pack
local t = {} for i = 1, 999000 do t[i] = i end while true do local u = table.pack(table.unpack(t)) end

# select
local function f(...) return select("#", select(-1, ...)) end local t = {} for i = 1, 2e5 do t[i] = i end while true do f(table.unpack(t)) end

# byte
local s = ("x"):rep(999000) while true do local a = s:byte(1, -1) end

# char
local t = {} for i = 1, 999000 do t[i] = 65 end while true do local s = string.char(table.unpack(t)) end

# upper
local s = ("x"):rep(2 ^ 26) while true do local t = s:upper() end

# reverse
local s = ("x"):rep(2 ^ 26) while true do local t = s:reverse() end

# comparison of large strings
local s = ("x"):rep(2 ^ 25) local a, b = s .. "a", s .. "b" while true do local _ = a < b end

# equality of large strings
local s = ("x"):rep(2 ^ 25) local a, b = s .. "a", s .. "b" while true do local _ = a == b end

# a large string as a key
local s, t = ("x"):rep(2 ^ 25), {} while true do t[s .. "a"] = 1 end

# tonumber of many digits
local s = ("9"):rep(2 ^ 22) while true do local n = tonumber(s) end

# tonumber of many digits in a base
local s = ("1"):rep(2 ^ 24) while true do local n = tonumber(s, 2) end

# arithmetic with text of many digits
local s = ("9"):rep(2 ^ 20) while true do local n = s + 1 end

# insert at the front
local t = {} for i = 1, 1e6 do t[i] = i end while true do table.insert(t, 1, 0) end

# remove at the front
while true do local t = {} for i = 1, 1e5 do t[i] = i end while #t > 0 do table.remove(t, 1) end end

# move
local t = {} for i = 1, 1e6 do t[i] = i end while true do table.move(t, 1, 1e6, 2) end

# next in a table that was emptied
local t = {} for i = 1, 1e6 do t["k" .. i] = i end for i = 1, 1e6 do t["k" .. i] = nil end while true do next(t) end

# maxn
local t = {} for i = 1, 1e6 do t[i] = i end while true do table.maxn(t) end

# utf8.len
local s = ("é"):rep(2 ^ 24) while true do utf8.len(s) end

# utf8.codepoint
local s = ("é"):rep(4e5) while true do local a = utf8.codepoint(s, 1, -1) end

# utf8.offset
local s = ("é"):rep(2 ^ 24) while true do utf8.offset(s, 2 ^ 24) end

# load of a large text
local s = ("x = 1 "):rep(2e5) while true do load(s) end

# load of a long string
local s = "return '" .. ("x"):rep(2 ^ 24) .. "'" while true do load(s) end

# load of a nested text
local s = ("("):rep(150) .. "1" .. (")"):rep(150) local u = "return " .. (s .. "+"):rep(500) .. "1" while true do load(u) end

# load of pieces
while true do load(function() return "x = 1 " end) end

# tostring of many
local t = {} for i = 1, 1e4 do t[i] = { i } end while true do print(t) end

# date with a long format
local s = ("%Y"):rep(1e6) while true do local t = os.date(s) end
