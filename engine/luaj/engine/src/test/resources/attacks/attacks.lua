Each attack begins with its number, what it is after and how it must end; AttackTable tells more.
An attack that gets through says so with attack.succeeded(how).

--- L1a escape: a class of LuaJ's as a module => error script_error: `require` is not available
require("org.luaj.vm2.lib.jse.LuajavaLib")
attack.succeeded("require")

--- L1b escape: modules of LuaJ's, the JDK's and ours, one by one => returns [8]
local modules = {
  "luajava", "debug", "io", "os", "java.lang.System", "org.luaj.vm2.lib.DebugLib", "org.luaj.vm2.lib.jse.JseOsLib",
  "dev.kosmo.engine.luaj.LuajEngine",
}
for _, name in ipairs(modules) do
  if pcall(require, name) then
    attack.succeeded(name)
  end
end
return #modules

--- L2 escape: the debugger by way of the loaded modules => error script_error: global 'package'
package.loaded.debug.sethook()
attack.succeeded("sethook")

--- L3 escape: a searcher that initialises classes => error script_error: global 'package'
package.searchers[3]("java.lang.Runtime")

--- L4a escape: a module prepared by the script => error script_error: global 'package'
package.preload.evil = function() return "evil" end
attack.succeeded(require("evil"))

--- L4b escape: a search path that leads to any file => error script_error: global 'package'
package.path = "/etc/?"
attack.succeeded(require("passwd"))

--- L5a escape: an instance of a class of Java's => error script_error: global 'luajava'
luajava.newInstance("java.io.File", "/")

--- L5b escape: classes by the names that bridges to Java use => returns [true]
local names = { "luajava", "java", "javax", "Java", "Packages", "import", "newInstance", "bindClass", "class" }
for _, name in ipairs(names) do
  if _G[name] ~= nil or rawget(_G, name) ~= nil then
    attack.succeeded(name)
  end
end
return true

--- L6a escape: opening a file => error script_error: global 'io'
io.open("/etc/passwd")

--- L6b escape: starting a process => error script_error: global 'io'
io.popen("id")

--- L6c escape: lines of a file => error script_error: global 'io'
for line in io.lines("/etc/passwd") do
  attack.succeeded(line)
end

--- L7a escape: a shell => error script_error: field 'execute'
os.execute("id")

--- L7b escape: the end of the host => error script_error: field 'exit'
os.exit(1)

--- L7c escape: the environment => error script_error: field 'getenv'
attack.succeeded(os.getenv("PATH"))

--- L7d escape: files by way of os => returns ["clock", "date", "difftime", "setlocale", "time"]
local names = {}
for name in pairs(os) do
  names[#names + 1] = name
end
table.sort(names)
return table.unpack(names)

--- L8a escape: running a file => error script_error: `dofile` is not available
dofile("/proc/self/environ")

--- L8b escape: compiling a file => error script_error: `loadfile` is not available
loadfile("/proc/self/environ")

--- L9a escape: a function as bytecode => error script_error: field 'dump'
load(string.dump(function() end))

--- L9b escape: bytecode made by hand, in every way to load it => returns [6]
local header = "\27Lua\82\0\1\4\4\4\8\0\25\147\r\n\26\n"
local bodies = { header, header .. ("\255"):rep(64), header .. ("\0"):rep(200) }
local tried = 0
for _, body in ipairs(bodies) do
  local pieces = { body:sub(1, 1), body:sub(2) }
  for _, source in ipairs({ body, function() return table.remove(pieces, 1) end }) do
    tried = tried + 1
    for _, mode in ipairs({ "b", "bt", "t" }) do
      local code, message = load(source, "x", mode)
      if code or not message:find("only text") then
        attack.succeeded(mode)
      end
      source = body
    end
  end
end
return tried

--- L10 bridge: values that functions of the host close over => error script_error: global 'debug'
debug.getupvalue(app.echo, 1)

--- L11a isolation: another library behind all strings => returns ["owned"]
getmetatable("").__index = function() return function() return "owned" end end
return (""):upper()

--- L11b isolation: another function in the library of strings => returns ["owned", "owned"]
string.upper = function() return "owned" end
getmetatable("").__index.lower = string.upper
return ("a"):upper(), ("a"):lower()

--- L11c isolation: arithmetic, comparison and calls for all strings => returns [true]
local metatable = getmetatable("")
for _, event in ipairs({ "__add", "__concat", "__lt", "__le", "__eq", "__len", "__call", "__unm", "__tostring", "__gc" }) do
  metatable[event] = function() return "owned" end
end
metatable.__metatable = "locked"
return getmetatable("") == "locked"

--- L12a isolation: a metatable for all numbers by the debugger => error script_error: global 'debug'
debug.setmetatable(0, { __index = function() return "owned" end })

--- L12b isolation: metatables for what is no table => returns [6]
local tried = 0
for _, value in ipairs({ 0, "", true, print, coroutine.create(print), json.null }) do
  tried = tried + 1
  if pcall(setmetatable, value, { __index = function() return "owned" end }) then
    attack.succeeded(type(value))
  end
end
if pcall(setmetatable, nil, {}) then
  attack.succeeded("nil")
end
return tried

--- L13a bridge: a metatable of the script's own on a namespace => returns [false]
return (pcall(setmetatable, app, { __index = function() return "faked" end }))

--- L13b bridge: a function of the host's replaced in three ways => returns [false, false, false, 1]
local fake = function() return { "faked" } end
local assigned = pcall(function() app.echo = fake end)
local set = pcall(rawset, app, "echo", fake)
local removed = pcall(table.remove, app, 1)
return assigned, set, removed, app.echo(1)[1]

--- L13c bridge: a name that is new in a namespace => error read_only: `app` is read-only
app.helper = function() end

--- L14a bridge: the metatable of a namespace => returns [true]
local metatable = getmetatable(app)
if type(metatable) == "table" then
  metatable.__index = function() return "faked" end
  metatable.__metatable = nil
end
return app.echo ~= "faked"

--- L14b bridge: the metatable of errors => returns [false, "Busy.", "rate_limited"]
local _, failure = pcall(app.fail)
local metatable = getmetatable(failure)
pcall(function() metatable.__tostring = function() return "faked" end end)
pcall(setmetatable, failure, { __tostring = function() return "faked" end })
local _, again = pcall(app.fail)
return metatable, tostring(again), again.code

--- L14c bridge: the metatable and the members of json.null => returns [true, true]
local metatable = getmetatable(json.null)
pcall(function() json.null.evil = 1 end)
return metatable == nil or metatable == false, not pcall(function() return json.null.evil.evil end)

--- L15a bridge: no print, no pcall, no anything, then the host => returns [1, 2, "rate_limited"]
local call, globals, each = pcall, _G, next
local name = each(globals)
while name do
  local following = each(globals, name)
  if name ~= "app" then
    globals[name] = nil
  end
  name = following
end
local echoed = app.echo(1, 2)
local _, failure = call(app.fail)
return echoed[1], echoed[2], failure.code

--- L15b bridge: protection that keeps what it should pass on => limit memory or cpu_time
_G.pcall = function(...) return true, ... end
_G.error = function() end
_G.type = function() return "nil" end
while true do
  pcall(function() app.echo({}) end)
end

--- L16a isolation: another environment => returns ["mine", null, "outer"]
value = "outer"
local environment = { value = "mine" }
local inner = load("return value, app", "inner", "t", environment)
local mine, host = inner()
return mine, host, value

--- L16b isolation: the environment rebound, then nothing is global => error script_error: attempt to call global 'print' (a nil value)
local _ENV = {}
print("no one")

--- L16c isolation: environments of callers as in Lua 5.1 => returns [true, true]
return setfenv == nil, getfenv == nil

--- L16d loops: a loop in code with an environment of its own => limit cpu_time
load("while true do end", "inner", "t", {})()

--- L16e loops: a loop in code that code made => limit cpu_time
load("return load('while true do end')")()()

--- L17a loops: while => limit cpu_time
while true do end

--- L17b loops: repeat => limit cpu_time
repeat until false

--- L17c loops: for, as far as a number can count => limit cpu_time
for _ = 1, math.huge do end

--- L17d loops: goto => limit cpu_time
::again::
goto again

--- L17e loops: for with an iterator that never ends => limit cpu_time
for _ in function() return 1 end do end

--- L17f loops: calls in tail position => limit cpu_time
local function call(n)
  return call(n + 1)
end
call(0)

--- L17g loops: iteration over a table that grows while it is read => limit cpu_time or memory
local t = { 1 }
for i in ipairs(t) do
  t[i + 1] = i
end

--- L17h loops: a handler of errors that loops => limit cpu_time
xpcall(function() while true do end end, function() while true do end end)
attack.succeeded("handled")

--- L18a loops: in a coroutine => limit cpu_time
coroutine.wrap(function() while true do end end)()
attack.succeeded("returned")

--- L18b loops: in a coroutine within a coroutine, protected at each step => limit cpu_time
pcall(coroutine.wrap(function()
  pcall(coroutine.wrap(function()
    pcall(function() while true do end end)
    attack.succeeded("inner")
  end))
  attack.succeeded("outer")
end))
attack.succeeded("main")

--- L18c loops: two coroutines that resume each other in turn => limit cpu_time
local function worker()
  while true do
    coroutine.yield()
  end
end
local a, b = coroutine.create(worker), coroutine.create(worker)
while true do
  coroutine.resume(a)
  coroutine.resume(b)
end

--- L18d loops: the end of a coroutine reported as its result => limit cpu_time
local ok, message = coroutine.resume(coroutine.create(function() while true do end end))
attack.succeeded(tostring(ok), tostring(message))

--- L18e loops: a loop after a coroutine was closed => limit cpu_time
local c = coroutine.create(function() coroutine.yield() end)
coroutine.resume(c)
coroutine.close(c)
while true do end

--- L19a loops: reading a member that is not there => limit cpu_time
local t = setmetatable({}, { __index = function() while true do end end })
pcall(function() return t.x end)
attack.succeeded("read")

--- L19b loops: writing a member that is not there => limit cpu_time
setmetatable({}, { __newindex = function() while true do end end }).x = 1

--- L19c loops: comparing while sorting => limit cpu_time
local less = { __lt = function() while true do end end }
local list = { setmetatable({}, less), setmetatable({}, less) }
pcall(table.sort, list)
attack.succeeded("sorted")

--- L19d loops: a comparison that is never satisfied => limit cpu_time or memory
local list = {}
for i = 1, 100000 do list[i] = i end
repeat
  table.sort(list, function(a, b) return (a * 7919) % 10007 < (b * 104729) % 10007 end)
until false

--- L19e loops: equality, concatenation, length and calls => limit cpu_time
local forever = function() while true do end end
local t = setmetatable({}, { __eq = forever, __concat = forever, __len = forever, __call = forever, __unm = forever })
local other = setmetatable({}, getmetatable(t))
pcall(function() return t == other end)
pcall(function() return t .. "x" end)
pcall(function() return #t end)
pcall(t)
attack.succeeded("all of them")

--- L19f loops: a chain of tables that leads back to itself => error script_error: loop
local a, b = {}, {}
setmetatable(a, { __index = b })
setmetatable(b, { __index = a })
return a.x

--- L19g loops: finalizers and to-be-closed values, which this Lua has not => returns ["done"]
setmetatable({}, { __gc = function() attack.succeeded("__gc") end, __close = function() attack.succeeded("__close") end })
for _ = 1, 1000 do
  setmetatable({}, { __gc = function() while true do end end })
end
return "done"

--- L19h loops: the text of a value, asked for by the host => limit cpu_time
print(setmetatable({}, { __tostring = function() while true do end end }))
attack.succeeded("printed")

--- L19i loops: iteration of the script's own => limit cpu_time
for _ in pairs(setmetatable({}, { __pairs = function() while true do end end })) do end

--- L20a loops: a thousand protections around a loop => limit cpu_time
local function protect(depth)
  if depth == 0 then
    while true do end
  end
  pcall(protect, depth - 1)
  attack.succeeded(depth)
end
protect(100)

--- L20b loops: protections that start the loop again => limit cpu_time
while true do
  pcall(function()
    while true do
      pcall(error, "again")
    end
  end)
end

--- L20c loops: protections as deep as they go => limit cpu_time
local function protect()
  pcall(protect)
  while true do end
end
protect()

--- L20d loops: pcall of pcall of pcall => returns [true, true, true, false, "e"]
return pcall(pcall, pcall, pcall, error, "e")

--- L21a loops: a bomb of coroutines that have not begun => limit memory or cpu_time
local kept = {}
repeat
  kept[#kept + 1] = coroutine.create(function() while true do end end)
until false

--- L21b loops: a bomb of coroutines that wait [cpu 20] => error script_error: 1,000 coroutines
local kept = {}
repeat
  kept[#kept + 1] = coroutine.wrap(function() coroutine.yield() end)
  kept[#kept]()
until false

--- L21c loops: coroutines that make coroutines => limit cpu_time or memory
local function fork()
  for _ = 1, 3 do
    coroutine.wrap(fork)()
  end
end
while true do
  pcall(fork)
end

--- L21d loops: coroutines nested as deep as they go [cpu 20] => returns [false]
local function nest(depth)
  return coroutine.wrap(nest)(depth + 1)
end
return (pcall(nest, 1))

--- L22a values: yielding to no one => error script_error: attempt to yield from outside a coroutine
coroutine.yield(app.echo(1))

--- L22b values: yielding out of a function that the host calls => returns [false, true]
local shown = setmetatable({}, { __tostring = function() coroutine.yield("early") return "late" end })
local c = coroutine.create(function()
  print(shown)
  return "printed"
end)
local ok, message = coroutine.resume(c)
return ok, message:find("attempt to yield across a C-call boundary", 1, true) ~= nil

--- L22c values: resuming what runs => returns [false, false]
local inner
local outer = coroutine.create(function()
  inner = coroutine.create(function(parent)
    return coroutine.resume(parent)
  end)
  return select(2, coroutine.resume(inner, coroutine.running()))
end)
return select(2, coroutine.resume(outer)), (coroutine.resume(coroutine.running()))

--- L22d values: yielding out of a sort, a replacement and a load => returns [3]
local done = 0
local attempts = {
  function() table.sort({ 3, 1, 2 }, function(a, b) coroutine.yield() return a < b end) end,
  function() ("abc"):gsub(".", function(c) coroutine.yield() return c end) end,
  function() load(function() coroutine.yield() end) end,
}
for _, attempt in ipairs(attempts) do
  local c = coroutine.create(attempt)
  for _ = 1, 20 do
    coroutine.resume(c)
  end
  done = done + (coroutine.status(c) == "dead" and 1 or 0)
end
return done

--- L22e bridge: the host called from many coroutines in turn => returns [100]
local sum = 0
local workers = {}
for i = 1, 100 do
  workers[i] = coroutine.wrap(function()
    coroutine.yield()
    sum = sum + app.echo(1)[1]
  end)
end
for _ = 1, 2 do
  for _, worker in ipairs(workers) do
    worker()
  end
end
return sum

--- L23a memory: a text repeated beyond what an int can count => error script_error: 64 MB
local _ = ("x"):rep(2 ^ 31)

--- L23b memory: a product that overflows to nothing => error script_error: 64 MB
local _ = ("x"):rep(65536):rep(65536)

--- L23c memory: counts that are no counts => returns [0, 0, 0, 3]
local none = pcall(string.rep, "x", 0 / 0) and #("x"):rep(0 / 0) or 0
return #("x"):rep(-1), #("x"):rep(-2 ^ 63), none, #("x"):rep(3)

--- L23d memory: nothing, repeated for ever => limit memory or cpu_time
while true do
  local _ = (""):rep(2 ^ 52)
end

--- L23e memory: a separator that makes the size => error script_error: 64 MB
local _ = (""):rep(2 ^ 20, ("y"):rep(2 ^ 20))

--- L24a memory: a text doubled until it is too much, caught each time => limit cpu_time or memory
local s = "x"
while true do
  if not pcall(function() s = s .. s end) then
    s = "x"
  end
end

--- L24b memory: a text doubled once too often => limit memory
local s = "x"
repeat
  s = s .. s
until false

--- L24c memory: many operands at once => limit memory
local s = ("x"):rep(2 ^ 22)
local t = s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s
attack.succeeded(#t)

--- L24d memory: texts that lie in a table => limit memory
local kept = {}
for i = 1, math.huge do
  kept[i] = ("x"):rep(1000) .. i
end

--- L24e memory: within a protection that goes on => limit memory
local kept = {}
while true do
  pcall(function()
    for i = 1, math.huge do
      kept[#kept + 1] = ("x"):rep(100000)
    end
  end)
  attack.succeeded("caught")
end

--- L25a memory: tables in a table => limit memory
local t = {}
while true do
  t[#t + 1] = {}
end

--- L25b memory: numbers in a table => limit memory or cpu_time
local t = {}
for i = 1, math.huge do
  t[i] = i
end

--- L25c memory: names in a table => limit memory or cpu_time
local t = {}
for i = 1, math.huge do
  t["name" .. i] = true
end

--- L25d memory: functions and what they close over => limit memory or cpu_time
local t = {}
while true do
  local a, b, c = {}, {}, {}
  t[#t + 1] = function() return a, b, c end
end

--- L25e memory: a table whose first index is huge => returns [1, null]
local t = { [2 ^ 53] = "far", [-2 ^ 53] = "farther" }
t[2 ^ 31] = 1
return t[2 ^ 31], t[1]

--- L25f memory: a constructor with as many items as a line holds => limit memory
local t = {}
while true do
  t[#t + 1] = load("return {" .. ("{},"):rep(10000) .. "}")()
end

--- L25g memory: insertion at the front => limit cpu_time or memory
local t = {}
while true do
  table.insert(t, 1, "x")
end

--- L26a memory: results by the hundred million => error script_error: too many results
return table.unpack({}, 1, 1e8)

--- L26b memory: results from end to end of the numbers => error script_error: too many results
return unpack({}, -2 ^ 53, 2 ^ 53)

--- L26c memory: arguments that grow by one in each call => limit cpu_time or memory
local function grow(...)
  return grow(1, ...)
end
pcall(grow)

--- L26d memory: a million arguments counted => limit cpu_time or memory
local t = {}
for i = 1, 7000 do t[i] = i end
while true do
  local _ = select("#", table.unpack(t)), table.pack(table.unpack(t))
end

--- L26e memory: a selection from behind the end => returns [0, true]
return select("#", select(2 ^ 31, 1)), not pcall(select, -5, 1)

--- L26f memory: characters by the ten million => error script_error: string slice too long
return ("x"):rep(2 ^ 25):byte(1, -1)

--- L27a library: a text out of a table that answers for ever => limit cpu_time or memory
local proxy = setmetatable({}, { __index = function() return "x" end, __len = function() return 2 ^ 31 end })
pcall(table.concat, proxy)
pcall(table.concat, proxy, "", 1, 2 ^ 31)
attack.succeeded("joined")

--- L27b library: a text out of nothing, over all of the numbers => error script_error: invalid value
return table.concat({}, "", 1, 2 ^ 53)

--- L27c library: moving all of the numbers => limit cpu_time or memory
table.move(setmetatable({}, { __index = function() return 1 end }), 1, 2 ^ 53, 2, {})

--- L27d library: a length that lies, to all that asks for it => returns [false]
local liar = setmetatable({}, { __len = function() return 2 ^ 53 end, __index = function() return 1 end })
pcall(table.sort, liar)
pcall(table.insert, liar, 1)
pcall(table.remove, liar, 1)
for _ in ipairs(liar) do end
return (pcall(table.unpack, liar))

--- L28a library: a pattern that tries all ways => limit cpu_time
local _ = ("a"):rep(28):find(("a-"):rep(28) .. "b")
attack.succeeded("found")

--- L28b library: a long subject from every place => limit cpu_time
local _ = ("a"):rep(200000):find(".-b")
attack.succeeded("found")

--- L28c library: repetition of repetition in each function that matches => limit cpu_time
local subject, pattern = ("a"):rep(60), ("a*"):rep(30) .. "b"
pcall(string.match, subject, pattern)
pcall(string.gsub, subject, pattern, "")
pcall(function() for _ in subject:gmatch(pattern) do end end)
attack.succeeded("matched")

--- L28d library: balance and frontiers over a long subject => limit cpu_time
local s = ("("):rep(200000)
local _ = s:find("%b()")
while true do
  local _ = s:find("%f[%w]%w+")
end

--- L28e library: captures that refer to each other => limit cpu_time
local _ = ("ab"):rep(3000):find("(.-)(.-)(.-)%1%2%3x")
attack.succeeded("found")

--- L28f library: patterns that are broken in every way => returns [9]
local broken = { "[", "[a", "%", "(", "a)*", "%b", "%f", "(()", "%9" }
local refused = 0
for _, pattern in ipairs(broken) do
  refused = refused + (pcall(string.find, "abc", pattern) and 0 or 1)
end
return refused

--- L28g library: captures beyond number => error script_error: too many captures
return ("x"):find(("()"):rep(100))

--- L28h library: a pattern nested beyond all stacks => returns [false, "pattern too complex"]
return pcall(string.find, ("a"):rep(300000), ("a?"):rep(300000) .. "b")

--- L28i memory: a replacement that grows what it replaces => limit memory
local _ = ("x"):rep(2 ^ 14):gsub("x", ("y"):rep(2 ^ 14))

--- L28j library: a plain search of a long text in a long text => limit cpu_time
local s = ("a"):rep(2 ^ 20)
local needle = ("a"):rep(2 ^ 19) .. "b"
while true do
  local _ = s:find(needle, 1, true)
end

--- L29a library: a width of a hundred thousand => error script_error: invalid
return ("%99999d"):format(1)

--- L29b library: a width as large as it may be, very often => limit memory or cpu_time
local t = {}
while true do
  t[#t + 1] = ("%99d"):rep(1000):format(table.unpack((function()
    local n = {}
    for i = 1, 1000 do n[i] = i end
    return n
  end)()))
end

--- L29c library: quoting a large text => limit memory or cpu_time
local s = ("\0"):rep(2 ^ 24)
local t = {}
for i = 1, 100 do
  t[i] = ("%q"):format(s)
end
attack.succeeded(#t)

--- L29d library: a text that is worked out for ever => limit cpu_time
local _ = ("%s"):format(setmetatable({}, { __tostring = function() while true do end end }))

--- L29e library: formats that are broken in every way => returns [8]
local broken = { "%", "%y", "%1000d", "%.1000f", "%--------d", "%d", "%c", "%*d" }
local refused = 0
for _, format in ipairs(broken) do
  refused = refused + (pcall(string.format, format) and 0 or 1)
end
return refused

--- L29f library: a text as argument, larger than all others [cpu 10] => limit memory
local s = ("x"):rep(2 ^ 24)
local _ = ("%s%s%s%s%s%s%s%s"):format(s, s, s, s, s, s, s, s)
attack.succeeded(#_)

--- L30a depth: recursion => error script_error: stack overflow
local function f() return 1 + f() end
f()

--- L30b depth: recursion caught, again and again => limit cpu_time
local function f() return 1 + f() end
while true do
  local ok, message = pcall(f)
  if ok or not message:find("stack overflow", 1, true) then
    attack.succeeded(tostring(message))
  end
end

--- L30c depth: recursion through protections => limit cpu_time or memory
local function f()
  pcall(f)
  pcall(f)
end
f()

--- L30d depth: recursion through a metatable => error script_error: stack overflow
local t = setmetatable({}, {})
getmetatable(t).__index = function(_, k) return t[k] end
return t.x

--- L30e depth: recursion through the library => error script_error: stack overflow
local function f() return (("x"):gsub("x", f)) end
f()

--- L30f depth: recursion through sorting and text => returns [false, false]
local function sort() table.sort({ 2, 1 }, sort) end
local t = setmetatable({}, {})
getmetatable(t).__tostring = function() return tostring(t) end
return (pcall(sort)), (pcall(tostring, t))

--- L30g depth: parentheses in source => returns [null, true]
local code, message = load("return " .. ("("):rep(100000))
return code, #message < 300

--- L30h depth: all that nests in source => returns [7]
local nesting = {
  ("("):rep(10000), ("{"):rep(10000), ("a["):rep(10000), ("do "):rep(10000), ("function f() "):rep(10000),
  ("if a then "):rep(10000), ("a(function() "):rep(10000),
}
local refused = 0
for _, source in ipairs(nesting) do
  local code = load("return " .. source) or load(source)
  refused = refused + (code and 0 or 1)
end
return refused

--- L30i depth: operators in source => returns [true, true, true]
local minus = load("return " .. ("- "):rep(100000) .. "1")
local power = load("return " .. ("2^"):rep(100000) .. "1")
local concat = load("return " .. ("'a'.."):rep(100000) .. "'a'")
return minus == nil, power == nil, concat == nil or not pcall(concat)

--- L30l depth: a large script that is made again and again => limit cpu_time or memory
while true do
  load(("local x = 1 "):rep(100) .. ("x = x + 1 "):rep(20000))
end

--- L30m depth: a number of a million digits => returns [true]
return load("return 0x" .. ("f"):rep(1000000))() == math.huge

--- L31a values: tables nested a hundred thousand deep => error invalid_argument: nested more than 1000 levels
local t = {}
for _ = 1, 100000 do t = { t } end
app.echo(t)

--- L31b values: a table that holds itself => error invalid_argument: contains itself
local t = {}
t.self = t
app.echo(t)

--- L31c values: a table with itself as a key => error invalid_argument: table as a key
local t = {}
t[t] = t
app.echo(t)

--- L31d values: one table in a million places [memory 256] => error invalid_argument: more than a million values
local t = { 1 }
for _ = 1, 40 do t = { t, t } end
app.echo(t)

--- L31e memory: one large text in a thousand places [cpu 10] => limit memory
local s, t = ("x"):rep(2 ^ 22), {}
for i = 1, 1000 do t[i] = s end
app.echo(t)

--- L31g memory: one table in the place of each argument => error invalid_argument: more than a million values
local t = {}
for i = 1, 1000 do t[i] = i end
local arguments = {}
for i = 1, 5000 do arguments[i] = t end
app.echo(table.unpack(arguments))

--- L31f memory: one large text in a thousand places, as the result [cpu 10] => limit memory
local s, t = ("x"):rep(2 ^ 22), {}
for i = 1, 1000 do t[i] = s end
return t

--- L32a values: numbers that JSON has not, as values => returns [true, true, true]
local values = app.echo(0 / 0, math.huge, -math.huge)
return values[1] ~= values[1], values[2] == math.huge, values[3] == -math.huge

--- L32b values: numbers at the edge of what is exact => returns [9007199254740992, true, true]
local values = app.echo(2 ^ 53, 2 ^ 53 + 2, -0.0)
return values[1], values[2] == 2 ^ 53 + 2, values[3] == 0

--- L32c values: numbers as keys => returns [true]
local t = app.echo({ [1.5] = "a", [2 ^ 53] = "b", [-1] = "c", [math.huge] = "d" })[1]
local count = 0
for key in pairs(t) do
  count = count + (type(key) == "string" and 1 or 0)
end
return count == 4

--- L32d values: not a number as a key => error script_error: NaN
local t = {}
t[0 / 0] = 1

--- L33a values: a list with a gap of a thousand million => returns [["1", "1000000000"]]
local keys = {}
for key in pairs(app.echo({ [1] = 1, [1e9] = 2 })[1]) do
  keys[#keys + 1] = key
end
return keys

--- L33b values: a list with gaps, as a list => returns [{"1": 1, "3": 3}]
return app.echo({ 1, nil, 3 })[1]

--- L36 values: members that are another value each time => returns [{"a": 1}, 0]
local reads = 0
local t = setmetatable({ a = 1 }, { __index = function() reads = reads + 1 return reads end })
return app.echo(t)[1], reads

--- L37a values: iteration and length that lie => returns [[1, 2], {"a": 1}, 0]
local asked = 0
local lie = function() asked = asked + 1 return 1000000 end
local list = setmetatable({ 1, 2 }, { __len = lie, __pairs = lie, __ipairs = lie })
local map = setmetatable({ a = 1 }, { __len = lie, __pairs = function() return next, { b = 2 } end })
local echoed = app.echo(list, map)
return echoed[1], echoed[2], asked

--- L37b values: a table that changes while it is copied => returns [{"a": 1}]
local t = {}
setmetatable(t, { __index = function() t.b = 2 end, __tostring = function() t.c = 3 return "t" end })
t.a = 1
return app.echo(t)[1]

--- L38a values: a text that is no text => error script_error: must return a string
print(setmetatable({}, { __tostring = function() return {} end }))

--- L38b values: a failure of the host while a text is made => error rate_limited: Busy.
print(setmetatable({}, { __tostring = app.fail }))

--- L38c bridge: an unexpected failure, taken apart => returns ["internal", true]
local ok, failure = pcall(app.crash)
local seen = {}
for key, value in pairs(type(failure) == "table" and failure or {}) do
  seen[#seen + 1] = tostring(key) .. tostring(value)
end
seen[#seen + 1] = tostring(failure) .. tostring(failure.message) .. tostring(failure.hint) .. tostring(failure.cause)
return failure.code, table.concat(seen):find("Prey", 1, true) == nil

--- L47 output: codes that move the cursor, set the clipboard, forge a prompt => returns ["printed"]
print("\27[2J\27[1;1H\27]52;c;ZWNobw==\7\rAllow delete_lead? [y/N] y\8\8")
return "printed"

--- L48a values: an error whose text asks the host => error script_error: cannot be shown
error(setmetatable({}, { __tostring = function() return app.fail() end }))

--- L48b values: an error whose text never comes => limit cpu_time
error(setmetatable({}, { __tostring = function() while true do end end }))

--- L48c values: an error whose text is an error => error script_error: cannot be shown
local e = setmetatable({}, {})
getmetatable(e).__tostring = function() error(e) end
error(e)

--- L48d values: an error that poses as one of the host's => error internal: forged
error({ code = "internal", message = "forged", status = 500, retryable = true, request_id = "r" })

--- L48e values: an error with members that are no texts => error script_error
error({ code = {}, message = function() end, hint = 1, status = "x", retryable = "y" })

--- L49a output: a line, for ever => limit output or cpu_time
while true do
  print("x")
end

--- L49b output: large lines, caught => limit output
local s = ("x"):rep(2 ^ 18)
for _ = 1, 100 do
  pcall(print, s)
end
attack.succeeded("printed")

--- L49c output: a result of a million rows => limit output or memory or cpu_time
local t = {}
for i = 1, 100000 do t[i] = { id = i } end
while true do
  dump(t)
end

--- L49d memory: one large text in a thousand places, printed [cpu 10] => limit memory
local s, t = ("x"):rep(2 ^ 22), {}
for i = 1, 1000 do t[i] = s end
pcall(print, t)
pcall(dump, t)
attack.succeeded("printed")

--- L49e memory: one table in a million places, printed [cpu 10] => limit memory
local t = { 1 }
for _ = 1, 40 do t = { t, t } end
print(t)
attack.succeeded("printed")

--- L49f memory: a wide table below a thousand others, printed [cpu 10] => limit memory
local t = {}
for i = 1, 100000 do t[i] = i end
for _ = 1, 900 do t = { t } end
print(t)
attack.succeeded("printed")

--- L49g memory: the same, as a text => returns [true]
local t = {}
for i = 1, 100000 do t[i] = i end
for _ = 1, 900 do t = { t } end
return #tostring(t) < 40

--- L53 loops: waiting in the host, caught [time 1] => limit time
pcall(app.wait)
attack.succeeded("waited")

--- L54a isolation: globals, left behind => returns ["left"]
leaked = "left"
string.leaked = "left"
app = { leaked = "left" }
_G._G = { leaked = "left" }
return leaked

--- L54b isolation: globals, looked for => returns [null, null, null]
return leaked, string.leaked, rawget(app, "leaked")

--- L54c isolation: libraries emptied => returns [0]
for _, library in ipairs({ string, table, math, os, coroutine, bit32, utf8 }) do
  for name in pairs(library) do
    library[name] = nil
  end
end
return #"" + (next(math) and 1 or 0)

--- L55a library: the collector told to stop, which then still collects => limit memory or cpu_time
collectgarbage("stop")
collectgarbage("setpause", 1000000)
while true do
  local _ = ("x"):rep(2 ^ 20)
end

--- L55b memory: garbage, for ever => limit memory or cpu_time
while true do
  local _ = { {}, {}, {}, {} }
end

--- L55c loops: the collector called, for ever, while weak tables are there [time 1] => limit time or cpu_time or memory
local weak = setmetatable({}, { __mode = "k" })
while true do
  weak[{}] = true
  collectgarbage()
end

--- L56 bridge: objects of the host in weak tables => returns [true, true]
local weak = setmetatable({}, { __mode = "kv" })
weak[app] = app.echo
weak.fail = app.fail
weak[app.echo] = app
for i = 1, 100000 do weak[i] = {} end
local echo = app.echo
return echo(1)[1] == 1, weak[app] == nil or weak[app] == echo
