-- The world as a script finds it: each name in reach with what it holds, and what the library answers.
local found = {}
local seen = {}
local say = function(path, what)
  found[#found + 1] = path .. " " .. what
end

local function describe(path, value)
  local kind = type(value)
  if kind == "string" then
    say(path, kind .. " " .. value:gsub("[^ -~]", function(c) return "\\" .. c:byte() end))
  elseif kind == "number" or kind == "boolean" then
    say(path, kind .. " " .. tostring(value))
  else
    say(path, kind)
  end
  if kind == "table" and not seen[value] then
    seen[value] = true
    for name, member in next, value do
      describe(path .. "." .. tostring(name), member)
    end
    local metatable = getmetatable(value)
    if metatable then
      describe(path .. "^", metatable)
    end
  end
end

describe("_G", _G)
describe("app", app)
for name, example in pairs({ text = "", number = 0, truth = true, code = print, thread = coroutine.create(print) }) do
  describe("metatable of " .. name, getmetatable(example))
end
describe("metatable of nil", getmetatable(nil))
describe("metatable of an error", getmetatable((select(2, pcall(app.fail)))))

local function answer(name, ...)
  local values = table.pack(...)
  for i = 1, values.n do
    values[i] = tostring(values[i])
  end
  say("answer " .. name, table.concat(values, ", "))
end

answer("methods", ("a"):upper(), ("Ab"):lower(), ("ab"):len(), ("ab"):rep(2), ("ab"):reverse(), ("abc"):sub(2))
answer("string", string.byte("a"), string.char(98), string.format("%5.2f|%s|%q", 1.5, "x", "y"))
answer("patterns", ("key=value"):match("(%w+)=(%w+)"))
answer("replacing", ("a-b"):gsub("%-", "+"))
answer("searching", ("abc"):find("c"), #"abc", "a" .. "b", "1" + 1, "a" < "b", "a" == "a")
answer("tables", table.concat({ 1, 2 }, ","), table.unpack({ 3, 4 }), #{ 1, 2 }, next({}))
local sorted = { 3, 1, 2 }
table.sort(sorted)
answer("sorting", table.unpack(sorted))
answer("numbers", math.floor(1.5), math.max(1, 2), tonumber("0x10"), 7 % 3, 2 ^ 10, 1 / 3)
answer("protection", pcall(error, "e"))
answer("metatables", getmetatable(setmetatable({}, { __metatable = "mine" })))
answer("coroutines", coroutine.wrap(function() return coroutine.yield("y") end)())
answer("loading", load("return 1 + 1")())
answer("selection", select("#", nil, nil), select(2, "a", "b"), type(nil), rawequal(1, 1))
answer("utf8", utf8.char(233), utf8.len("é"), bit32.band(6, 3))
answer("host", table.unpack(app.echo("a", 1, true)))
answer("failure", pcall(app.fail))
return found
