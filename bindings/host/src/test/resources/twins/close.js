const close = app.integrations.close;
const page = close.list_leads({ query: "name:Acme", limit: 5 });
for (const lead of page.leads) print(lead.id, lead.name);
print(page.count, page.has_more, page.paging.has_more);
const lead = close.create_lead({ name: "Twin Ltd", contacts: [{ name: "T. Win", emails: [{ email: "t@example.test", type: "office" }] }], custom: { Industry: "SaaS" } });
print(lead.name, lead.contacts[0].display_name);
print(close.get_lead({ id: lead.id }).name);
print(close.update_lead({ id: lead.id, url: "https://example.test" }).url);
print(close.update_lead({ id: lead.id, url: json.null }).url ?? "cleared");
const task = close.create_task({ text: "Call", lead_id: lead.id, due_date: "2026-04-15" });
print(task.text, task.date);
for (const a of close.list_activities({ lead_id: "lead_abc123XYZ", type: "email", limit: 10 }).activities) print(a.type, a.subject);
print(close.get_current_user().organizations[0].name, close.us_team.get_current_user().organizations[0].name);
dump(close.delete_lead({ id: lead.id }));
for (const f of [
  () => close.get_lead({ id: lead.id }),
  () => close.get_lead({ id: "" }),
  () => close.get_lead({ id: ".." }),
  () => close.update_lead({ id: "lead_abc123XYZ" }),
  () => close.create_lead({ name: "x", custom: { Industri: "y" } }),
]) {
  try { f() } catch (e) { print(false, e.code, e.status ?? "none", e.message) }
}
