const { close, loops } = app.integrations;
const outcomes = app.parallel([
  [close.get_lead, { id: "lead_abc123XYZ" }],
  [close.get_lead, "lead_nobody"],
  [loops.get_contact],
  [loops.marketing.get_current_user],
  [close.create_lead, { name: "Made beside others" }],
], { limit: 3 });
for (const outcome of outcomes) {
  print(outcome.ok, outcome.ok ? outcome.value.name ?? outcome.value.teamName : outcome.error.code);
}
dump(outcomes[1]);
try { throw outcomes[1].error } catch (e) { print(false, e.message) }
print(app.parallel([]).length);
for (const f of [
  () => app.parallel(),
  () => app.parallel([close.get_lead, "lead_abc123XYZ"]),
  () => app.parallel([[close.get_lead, "lead_abc123XYZ"], [app.sleep, 1]]),
  () => app.parallel([], { limit: 65 }),
  () => app.parallel([], { limits: 1 }),
]) {
  try { f() } catch (e) { print(false, e.code, e.message) }
}
