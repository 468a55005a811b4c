for (const f of [
  () => app.integrations.lops,
  () => app.integrations.loops.create_contct,
  () => app.integrations.loops.function_name({}),
  () => app.integrations.loops.marketin.get_contact,
  () => app.intgrations,
  () => json.encod,
  () => app.integrations.loops.create_contact({ emial: "a@example.test" }),
  () => app.integrations.loops.create_contact({}),
  () => app.integrations.loops.create_contact({ email: [1] }),
  () => app.integrations.close.list_leads({ limit: "ten" }),
  () => app.integrations.close.list_leads({ limit: 101 }),
  () => app.integrations.close.get_lead("a", "b"),
  () => app.integrations.close.list_leads(5),
  () => app.integrations.capsule.update_tag({ entity: "party", tag_id: 1, tag: { nmae: "a" } }),
  () => app.integrations.loops(),
  () => app.integrations({}),
  () => { app.integrations.loops.extra = 1 },
  () => { delete app.integrations.loops.get_contact },
]) {
  try { f() } catch (e) { print(false, e.code, e.outcome ?? "none", e.message) }
}
const loops = app.integrations.loops;
print(loops.loops_get_contact == null, loops.getContact == null, loops["get-contact"] == null);
print(app.integrations.close.get_lead("lead_abc123XYZ").id);
