Attacks that need more of the host than an engine has: products, accounts, policy, json, regex, docs.
With the mark readonly, accounts are configured and writes are not allowed; otherwise vendors are simulated.

--- L13d bridge: a product replaced by the script's own [cpu 20] => returns [false, false, "Larkspur Labs"]
local fake = { get_current_user = function() return { teamName = "faked" } end }
local set = pcall(rawset, app.integrations, "loops", fake)
local assigned = pcall(function() app.integrations.loops = fake end)
return set, assigned, app.integrations.loops.get_current_user().teamName

--- L13e bridge: a function of a product replaced, and one added => returns [false, false]
local loops = app.integrations.loops
return pcall(rawset, loops, "get_contact", print) or pcall(rawset, loops, "steal", print), (pcall(next, loops, "steal"))

--- L15c bridge: everything removed but the products => returns ["Acme Corp"]
local integrations, globals, each = app.integrations, _G, next
for _, library in each, { string, table, math, os, coroutine, utf8, bit32 } do
  for name in each, library do
    library[name] = nil
  end
end
local name = each(globals)
while name do
  local following = each(globals, name)
  globals[name] = nil
  name = following
end
return integrations.close.get_lead({ id = "lead_abc123XYZ" }).name

--- L31h json: tables nested a hundred thousand deep => error invalid_argument: nested more than 1000 levels
local t = {}
for _ = 1, 100000 do t = { t } end
json.encode(t)

--- L31i json: a table that holds itself => error invalid_argument: contains itself
local t = { list = {} }
t.list[1] = t
json.encode(t)

--- L31j json: one large text in a thousand places [cpu 20] => limit memory
local s, t = ("x"):rep(2 ^ 22), {}
for i = 1, 1000 do t[i] = s end
json.encode(t)

--- L31k json: a wide list below nine hundred others [memory 512, cpu 20] => error invalid_argument: longer than 64 MB
local t = {}
for i = 1, 100000 do t[i] = i end
for _ = 1, 900 do t = { t } end
json.encode(t)

--- L31l json: a text that grows six times when it is written [memory 512, cpu 20] => error invalid_argument: longer than 64 MB
json.encode(("\1"):rep(2 ^ 24))

--- L32e json: numbers that JSON has not => returns [false, false, false]
return (pcall(json.encode, 0 / 0)), (pcall(json.encode, { math.huge })), (pcall(json.encode, { n = -math.huge }))

--- L32f json: numbers at the edge of what is exact => returns ["[9007199254740992,9007199254740994,-9007199254740992,0]"]
return json.encode({ 2 ^ 53, 2 ^ 53 + 2, -2 ^ 53, -0.0 }, { pretty = false })

--- L33c json: a list with a gap of a thousand million => returns ["{\"1\":1,\"1000000000\":2}"]
return json.encode({ [1] = 1, [1e9] = 2 }, { pretty = false })

--- L34a json: a document of sixty megabytes [memory 512, cpu 20] => error invalid_argument: more than a million values
json.decode("[" .. ("1,"):rep(2 ^ 25 - 2) .. "1]")

--- L34b json: more values than can cross [memory 512, cpu 20] => error invalid_argument: more than a million values
json.decode("[" .. ("[],"):rep(2 ^ 20) .. "1]")

--- L34c json: arrays nested a million deep => error invalid_argument: nested more than 1000 levels
json.decode(("["):rep(1000000))

--- L34d json: objects nested a hundred thousand deep => error invalid_argument: nested more than 1000 levels
json.decode(('{"a":'):rep(100000) .. "1" .. ("}"):rep(100000))

--- L34e json: names that come twice => returns [2]
return json.decode('{"a": 1, "a": 2}').a

--- L34f json: half a character => error invalid_argument: json.decode
json.decode('"\\ud800"')

--- L34g json: half a character as a name => error invalid_argument: json.decode
json.decode('{"\\udc00": 1}')

--- L34h json: numbers of a million digits => error invalid_argument: json.decode
json.decode("[" .. ("9"):rep(1000000) .. "]")

--- L34i json: exponents beyond all numbers => returns [true]
local ok, value = pcall(json.decode, "[1e999999999, -1e999999999, 1e-999999999]")
return not ok or type(value[1]) == "string" or value[1] == math.huge

--- L34j json: names by the million, all different [memory 512, cpu 20] => error invalid_argument: more than a million values
local parts = {}
for i = 1, 1100000 do parts[i] = '"' .. i .. '":1' end
json.decode("{" .. table.concat(parts, ",") .. "}")

--- L35a regex: repetition of repetition => returns [true]
return regex.match(("a"):rep(100000) .. "!", "^(a+)+$") == nil

--- L35b regex: a pattern of ten megabytes => error invalid_argument: too large
regex.match("a", ("a?"):rep(5000000))

--- L35c regex: references back => error invalid_argument: not supported
regex.match("aa", "(a)\\1")

--- L35d regex: named references back => error invalid_argument: the pattern cannot be used
regex.match("aa", "(?P<x>a)\\k<x>")

--- L35e regex: looking around => error invalid_argument: not supported
regex.match("aa", "(?<=a)a")

--- L35f regex: a replacement that makes more than can be [memory 512, cpu 20] => error invalid_argument: longer than 64 MB
regex.gsub(("x"):rep(100000), "x", ("y"):rep(100000))

--- L35g regex: groups that each hold all of a long text [memory 512, cpu 20] => error invalid_argument: longer than 64 MB
regex.match(("x"):rep(2 ^ 20), ("("):rep(100) .. ".*" .. (")"):rep(100))

--- L35h regex: matches by the million [memory 512, cpu 20] => error invalid_argument: more than a million values
regex.match_all(("x"):rep(2 ^ 20), "")

--- L35i regex: groups nested beyond all stacks => error invalid_argument: too large
regex.match("a", ("("):rep(10000) .. ("a"):rep(10) .. (")"):rep(10000))

--- L35j regex: a class with all there is, negated, repeated => returns [true]
return regex.match(("a"):rep(1000), "([^\\x00-\\x{10FFFF}]{0,100}){0,10}b") == nil

--- L36b values: arguments that are another value each time => returns ["Acme Corp", 0]
local reads = 0
local shifty = setmetatable({ id = "lead_abc123XYZ" }, {
  __index = function() reads = reads + 1 return "lead_other" end,
  __pairs = function() reads = reads + 1 return next, { id = "lead_other" } end,
})
return app.integrations.close.get_lead(shifty).name, reads

--- L36c values: an id that is a table with a text => error invalid_argument: must be a string
app.integrations.close.get_lead({ id = setmetatable({}, { __tostring = function() return "lead_abc123XYZ" end }) })

--- L36d values: a megabyte where a number belongs => returns [false, true]
local ok, failure = pcall(app.integrations.close.list_leads, { limit = ("x"):rep(1000000) })
return ok, #failure.message < 2000

--- L39a names: a product by a path => error unknown_function: Unknown function: app.integrations...%2f
return app.integrations["..%2f"]

--- L39b names: names with NUL, line breaks, and of prototypes => returns [7]
local refused = 0
for _, name in ipairs({ "loops\0", "lo\nops", "__proto__", "constructor", "loops.get_contact", " loops", "" }) do
  local ok, failure = pcall(function() return app.integrations[name] end)
  if not ok and failure.code == "unknown_function" and not failure.message:find("[%c]") then
    refused = refused + 1
  end
end
return refused

--- L39c names: a name of a megabyte, in each place where names are looked for => returns [5]
local name = ("k"):rep(1000000)
local refused = 0
for _, place in ipairs({ app, app.integrations, app.integrations.loops, app.integrations.loops.marketing, docs }) do
  local ok, failure = pcall(function() return place[name] end)
  if not ok and #failure.message < 2000 then
    refused = refused + 1
  end
end
return refused

--- L39d names: numbers, tables and functions as names => returns [4]
local refused = 0
for _, name in ipairs({ 1, {}, print, true }) do
  refused = refused + (pcall(function() return app.integrations[name] end) and 0 or 1)
end
return refused

--- L40a paths: an id that climbs => error not_found
app.integrations.close.get_lead({ id = "../contacts/1" })

--- L40b paths: an id with a query => error not_found
app.integrations.close.get_lead({ id = "x?limit=1" })

--- L40c paths: an id with a fragment => error not_found
app.integrations.close.get_lead({ id = "x#" })

--- L40d paths: an id that is encoded already => error not_found
app.integrations.close.get_lead({ id = "%2e%2e" })

--- L40e paths: ids that are no more than dots => returns [false, false, false]
local get = app.integrations.close.get_lead
return (pcall(get, { id = "." })), (pcall(get, { id = ".." })), (pcall(get, { id = "../.." }))

--- L40f paths: ids with what ends lines, strings and segments => returns [8]
local refused = 0
for _, id in ipairs({ "x\r\nHost: evil", "x\0", "x/y", "x\\y", "x;y", "//x", "x y", "%0d%0a" }) do
  local ok, failure = pcall(app.integrations.close.get_lead, { id = id })
  if not ok and (failure.code == "not_found" or failure.code == "invalid_argument") then
    refused = refused + 1
  end
end
return refused

--- L40g paths: an id of a megabyte [cpu 20] => returns [false]
return (pcall(app.integrations.close.get_lead, { id = ("x"):rep(1000000) }))

--- L41a paths: a path that is a host => error invalid_argument: below the base URL
app.integrations.capsule.api_get({ path = "//evil/" })

--- L41b paths: paths that lead elsewhere => returns [16]
local refused = 0
local paths = {
  "/\\evil", "https://evil", "/..;/", "/%2e%2e/", "/x\r\nHost: evil", "/../admin", "/a/../b", "/a//b", "/%2fevil", "/%252e%252e",
  "/x?admin=1", "/x#y", "@evil", "/a b", "file:///etc/passwd", "/\0",
}
for _, path in ipairs(paths) do
  local ok, failure = pcall(app.integrations.capsule.api_get, { path = path })
  if not ok and failure.code == "invalid_argument" and failure.outcome == "rejected" then
    refused = refused + 1
  end
end
return refused

--- L42a policy: deleting where nobody may [readonly] => error approval_required: destructive requires approval
app.integrations.capsule.api_delete({ path = "/parties/101" })

--- L42b policy: all deletes and all raw writes [readonly] => returns [7]
local refused = 0
local capsule = app.integrations.capsule
for _, call in ipairs({
  function() capsule.api_post({ path = "/parties" }) end,
  function() capsule.api_put({ path = "/parties/101" }) end,
  function() capsule.delete_contact({ id = 101 }) end,
  function() capsule.delete_task({ id = 101 }) end,
  function() app.integrations.close.delete_lead({ id = "lead_abc123XYZ" }) end,
  function() app.integrations.vero.unsubscribe({ id = "u1" }) end,
  function() app.integrations.loops.send_event({ email = "a@example.test", event_name = "e" }) end,
}) do
  local ok, failure = pcall(call)
  if not ok and failure.code == "approval_required" and failure.outcome == "rejected" then
    refused = refused + 1
  end
end
return refused

--- L43a paths: line breaks in the name of a query => returns [false]
local ok, failure = pcall(app.integrations.capsule.api_get, { path = "/users/current", query = { ["a\r\nX: y"] = 1 } })
return ok and failure.user == nil

--- L43b paths: line breaks and more in values of a query => returns [true]
local capsule = app.integrations.capsule
local ok, answer = pcall(capsule.api_get, { path = "/parties/search", query = { q = "x\r\nHost: evil&perPage=1#" } })
return not ok or #answer.parties == 0

--- L44a accounts: names that look like an account => returns [7]
local refused = 0
for _, name in ipairs({ "default ", " default", "dеfault", "defau1t", "..", "marketing/../default", "default\0" }) do
  local ok, failure = pcall(function() return app.integrations.loops[name].get_current_user() end)
  if not ok and failure.code == "unknown_function" then
    refused = refused + 1
  end
end
return refused

--- L44b accounts: an account within an account => error unknown_function
return app.integrations.loops.marketing.default.get_current_user()

--- L44c accounts: an account of another product => error unknown_function
return app.integrations.loops.us_team.get_current_user()

--- L44d accounts: accounts that are asked for in the environment's way => returns [3]
local refused = 0
for _, name in ipairs({ "LOOPS_API_KEY", "api_key", "credentials" }) do
  refused = refused + (pcall(function() return app.integrations.loops[name] end) and 0 or 1)
end
return refused

--- L45a policy: a write by each of its names [readonly] => returns [6]
local refused = 0
local loops = app.integrations.loops
for _, name in ipairs({ "create_contact", "createContact", "create-contact", "loops_create_contact", "loopsCreateContact", "CREATE_CONTACT" }) do
  local ok, failure = pcall(function() return loops[name]({ email = "a@example.test" }) end)
  if not ok and (failure.code == "approval_required" or failure.code == "unknown_function") then
    refused = refused + 1
  end
end
return refused

--- L45b policy: a write through an account, a copy and a coroutine [readonly] => returns [3]
local refused = 0
local copy = {}
for name, member in pairs(app.integrations.loops) do copy[name] = member end
for _, call in ipairs({
  function() app.integrations.loops.default.create_contact({ email = "a@example.test" }) end,
  function() copy.create_contact({ email = "a@example.test" }) end,
  coroutine.wrap(function() app.integrations.loops.create_contact({ email = "a@example.test" }) end),
}) do
  local ok, failure = pcall(call)
  refused = refused + (not ok and failure.code == "approval_required" and 1 or 0)
end
return refused

--- L46 policy: arguments that change after they were looked at [readonly] => returns ["approval_required", "approval_required"]
local args = { email = "a@example.test" }
local _, first = pcall(app.integrations.loops.create_contact, args)
args.email = "b@example.test"
args.approved = true
args.force = true
local _, second = pcall(app.integrations.loops.create_contact, setmetatable({ email = "b@example.test" }, { __index = args }))
return first.code, second.code

--- L49h output: a result of a hundred thousand rows, dumped without end => limit output or cpu_time or memory
local t = {}
for i = 1, 100000 do t[i] = i end
while true do dump(t) end

--- L50a docs: a page that climbs => error unknown_page: No integration docs found
docs.read("../../etc/passwd")

--- L50b docs: pages with all that leads elsewhere => returns [8]
local refused = 0
local pages = { "/etc/passwd", "..", "", "\0", "app.integrations", "loops.get_contact.x.y", ("a"):rep(1000000), "file:///etc/passwd" }
for _, page in ipairs(pages) do
  local ok, failure = pcall(docs.read, page)
  if not ok and (failure.code == "unknown_page" or failure.code == "invalid_argument") and #failure.message < 2000 then
    refused = refused + 1
  end
end
return refused

--- L50c docs: a search for a thousand signs => returns [""]
return docs.search(("%"):rep(1000))

--- L50d docs: a search for a million words => error invalid_argument: longer than 1,000 characters
docs.search(("create lead "):rep(500000))

--- L50e docs: searches without end => limit cpu_time or memory
while true do
  docs.search(("create lead "):rep(80))
end

--- L51a bridge: a server of MCP's that is started by a call => error unknown_function: Unknown MCP function
mcp.call("evil.run", { command = "id" })

--- L51b bridge: servers of MCP's by names that are commands => returns [4]
local refused = 0
for _, call in ipairs({
  function() return app.mcp["sh -c id"] end,
  function() return mcp.resources("http://127.0.0.1/") end,
  function() return mcp.get_prompt("kosmo", "x") end,
  function() return mcp.schema(("x"):rep(100000)) end,
}) do
  refused = refused + (pcall(call) and 0 or 1)
end
return refused

--- L52 calls: ten thousand calls, each protected => limit calls
for _ = 1, 10000 do
  pcall(app.integrations.loops.get_current_user)
end
attack.succeeded("called")

--- L53b loops: sleeping beyond the limit, caught [time 1] => limit time
pcall(app.sleep, 3600)
attack.succeeded("slept")

--- L53c loops: sleeping in small steps [time 1] => limit time
while true do
  pcall(app.sleep, 0.05)
end

--- L53d loops: times to sleep that are no times => returns [false, false, false]
return (pcall(app.sleep, -1)), (pcall(app.sleep, 0 / 0)), (pcall(app.sleep, "x"))

--- L54d isolation: input, changed for the next one => returns [false, false]
return (pcall(function() input.leaked = 1 end)), (pcall(rawset, input, "leaked", 1))
