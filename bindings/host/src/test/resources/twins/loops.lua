local loops = app.integrations.loops
dump(loops.create_contact({ email = "new@example.test", first_name = "Nia" }))
print(loops.get_contact({ contact_id = "new@example.test" }).firstName)
dump(loops.send_event({ email = "new@example.test", event_name = "signup", properties = { plan = "pro", amount = 99.5 } }))
dump(loops.update_contact({ contact_id = "abc123def456", first_name = "Janet", properties = { plan = "scale" } }))
print(loops.get_contact({ contact_id = "abc123def456" }).plan)
print(loops.get_current_user().teamName, loops.marketing.get_current_user().teamName, loops.default.get_current_user().teamName)
for _, f in ipairs({
  function() return loops.create_contact({ email = "new@example.test" }) end,
  function() return loops.create_contact({ email = "not an address" }) end,
  function() return loops.get_contact({ contact_id = "nobody" }) end,
  function() return loops.list_contacts({}) end,
  function() return loops.update_contact({ contact_id = "abc123def456" }) end,
}) do
  local ok, e = pcall(f)
  print(ok, e.code, e.status or "none", e.outcome, e.retryable, e.message)
end
