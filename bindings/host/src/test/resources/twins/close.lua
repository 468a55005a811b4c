local close = app.integrations.close
local page = close.list_leads({ query = "name:Acme", limit = 5 })
for _, lead in ipairs(page.leads) do print(lead.id, lead.name) end
print(page.count, page.has_more, page.paging.has_more)
local lead = close.create_lead({ name = "Twin Ltd", contacts = { { name = "T. Win", emails = { { email = "t@example.test", type = "office" } } } }, custom = { Industry = "SaaS" } })
print(lead.name, lead.contacts[1].display_name)
print(close.get_lead({ id = lead.id }).name)
print(close.update_lead({ id = lead.id, url = "https://example.test" }).url)
print(close.update_lead({ id = lead.id, url = json.null }).url or "cleared")
local task = close.create_task({ text = "Call", lead_id = lead.id, due_date = "2026-04-15" })
print(task.text, task.date)
for _, a in ipairs(close.list_activities({ lead_id = "lead_abc123XYZ", type = "email", limit = 10 }).activities) do print(a.type, a.subject) end
print(close.get_current_user().organizations[1].name, close.us_team.get_current_user().organizations[1].name)
dump(close.delete_lead({ id = lead.id }))
for _, f in ipairs({
  function() return close.get_lead({ id = lead.id }) end,
  function() return close.get_lead({ id = "" }) end,
  function() return close.get_lead({ id = ".." }) end,
  function() return close.update_lead({ id = "lead_abc123XYZ" }) end,
  function() return close.create_lead({ name = "x", custom = { Industri = "y" } }) end,
}) do
  local ok, e = pcall(f)
  print(ok, e.code, e.status or "none", e.message)
end
