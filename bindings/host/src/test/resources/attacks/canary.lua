-- The host as a script finds it.
local found = {}
local function say(...)
  local words = table.pack(...)
  for i = 1, words.n do
    words[i] = tostring(words[i])
  end
  found[#found + 1] = table.concat(words, " ")
end

for _, namespace in ipairs({ app, docs, json, regex, mcp, app.integrations, app.integrations.loops, app.integrations.close }) do
  local names = {}
  for name in pairs(namespace) do
    names[#names + 1] = name
  end
  say("names", table.concat(names, " "))
end
say("json", json.encode({ a = { 1, 2.5, json.null } }, { pretty = false }), json.decode('{"a": [1]}').a[1])
say("regex", regex.match("a1", "\\d")[1], regex.gsub("a-b", "-", "+"))
say("docs", #docs.list(), #docs.read("loops.get_contact"), docs.search("create lead"))
say("loops", app.integrations.loops.get_current_user().teamName, app.integrations.loops.marketing.get_current_user().teamName)
say("close", app.integrations.close.get_lead({ id = "lead_abc123XYZ" }).name)
say("capsule", app.integrations.capsule.get_contact({ id = 101 }).party.id)
say("failure", pcall(app.integrations.close.get_lead, { id = "lead_none" }))
say("mcp", json.encode(mcp.tools()), getmetatable("").__index == string, ("a"):upper())
return found
