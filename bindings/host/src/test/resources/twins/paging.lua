local close, klaviyo, capsule = app.integrations.close, app.integrations.klaviyo, app.integrations.capsule
for i = 1, 5 do close.create_lead({ name = "Paging " .. i }) end

for lead in app.each(close.list_leads, { query = "Paging", limit = 2 }) do print(lead.name) end
for page in app.pages(close.list_leads, { query = "Paging", limit = 2 }) do
  print(page.count, page.paging.has_more, page.paging.next and page.paging.next.skip or "none")
end

local count = 0
for _ in app.each(klaviyo.list_campaigns, { limit = 10 }) do count = count + 1 end
print("campaigns", count)
count = 0
for _ in app.each(capsule.api_get, { path = "/parties", query = { perPage = 50 } }) do count = count + 1 end
print("parties", count)

local leads = app.each(close.list_leads, { query = "Paging", limit = 2 })
for lead in leads do
  if lead.name:find("3") then break end
end
for lead in leads do print("then", lead.name) end

for _, f in ipairs({
  function() return app.each(close.get_lead, { id = "lead_abc123XYZ" }) end,
  function() return app.each(close.list_leads()) end,
  function() return app.each(app.sleep, 1) end,
  function() return app.each() end,
  function() for _ in app.each(app.integrations.loops.list_contacts) do end end,
  function() for _ in app.each(close.list_leads, { limt = 1 }) do end end,
  function() return app.echa end,
}) do
  local ok, e = pcall(f)
  print(ok, e.code, e.message)
end
