const { close, klaviyo, capsule } = app.integrations;
for (let i = 1; i <= 5; i++) close.create_lead({ name: "Paging " + i });

for (const lead of app.each(close.list_leads, { query: "Paging", limit: 2 })) print(lead.name);
for (const page of app.pages(close.list_leads, { query: "Paging", limit: 2 })) {
  print(page.count, page.paging.has_more, page.paging.next?.skip ?? "none");
}

print("campaigns", [...app.each(klaviyo.list_campaigns, { limit: 10 })].length);
print("parties", [...app.each(capsule.api_get, { path: "/parties", query: { perPage: 50 } })].length);

const leads = app.each(close.list_leads, { query: "Paging", limit: 2 });
for (const lead of leads) {
  if (lead.name.includes("3")) break;
}
for (const lead of leads) print("then", lead.name);

for (const f of [
  () => app.each(close.get_lead, { id: "lead_abc123XYZ" }),
  () => app.each(close.list_leads()),
  () => app.each(app.sleep, 1),
  () => app.each(),
  () => { for (const _ of app.each(app.integrations.loops.list_contacts)); },
  () => { for (const _ of app.each(close.list_leads, { limt: 1 })); },
  () => app.echa,
]) {
  try { f() } catch (e) { print(false, e.code, e.message) }
}
