for _, f in ipairs({
  function() return app.integrations.lops end,
  function() return app.integrations.loops.create_contct end,
  function() return app.integrations.loops.function_name({}) end,
  function() return app.integrations.loops.marketin.get_contact end,
  function() return app.intgrations end,
  function() return json.encod end,
  function() return app.integrations.loops.create_contact({ emial = "a@example.test" }) end,
  function() return app.integrations.loops.create_contact({}) end,
  function() return app.integrations.loops.create_contact({ email = { 1 } }) end,
  function() return app.integrations.close.list_leads({ limit = "ten" }) end,
  function() return app.integrations.close.list_leads({ limit = 101 }) end,
  function() return app.integrations.close.get_lead("a", "b") end,
  function() return app.integrations.close.list_leads(5) end,
  function() return app.integrations.capsule.update_tag({ entity = "party", tag_id = 1, tag = { nmae = "a" } }) end,
  function() return app.integrations.loops() end,
  function() return app.integrations({}) end,
  function() app.integrations.loops.extra = 1 end,
  function() app.integrations.loops.get_contact = nil end,
}) do
  local ok, e = pcall(f)
  print(ok, e.code, e.outcome or "none", e.message)
end
local loops = app.integrations.loops
print(loops.loops_get_contact == nil, loops.getContact == nil, loops["get-contact"] == nil)
print(app.integrations.close.get_lead("lead_abc123XYZ").id)
