local close, loops = app.integrations.close, app.integrations.loops
local outcomes = app.parallel({
  { close.get_lead, { id = "lead_abc123XYZ" } },
  { close.get_lead, "lead_nobody" },
  { loops.get_contact },
  { loops.marketing.get_current_user },
  { close.create_lead, { name = "Made beside others" } },
}, { limit = 3 })
for i, outcome in ipairs(outcomes) do
  print(outcome.ok, outcome.ok and (outcome.value.name or outcome.value.teamName) or outcome.error.code)
end
dump(outcomes[2])
local ok, e = pcall(error, outcomes[2].error)
print(ok, e.message)
print(#app.parallel({}))
for _, f in ipairs({
  function() return app.parallel() end,
  function() return app.parallel({ close.get_lead, "lead_abc123XYZ" }) end,
  function() return app.parallel({ { close.get_lead, "lead_abc123XYZ" }, { app.sleep, 1 } }) end,
  function() return app.parallel({}, { limit = 65 }) end,
  function() return app.parallel({}, { limits = 1 }) end,
}) do
  local ok, e = pcall(f)
  print(ok, e.code, e.message)
end
