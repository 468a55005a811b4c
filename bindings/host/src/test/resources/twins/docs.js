print(docs.read("loops.create_contact") === docs.read("app.integrations.loops.create_contact"));
print(docs.read("loops.create_contact") === docs.read("integrations.loops.marketing.loops_create_contact"));
print(docs.read("loops") === docs.read("integrations.loops"));
print(docs.read("loops_create_contact") === docs.read("loops.create_contact"));
print(js_read_doc("integrations.loops") === docs.read("loops"));
print(docs.read("close.get_lead"));
print(docs.search("task"));
print(regex.match(docs.list(), "close.delete_lead")[0]);
for (const page of ["loops.create_contct", "lops", "nothing.like.this", ""]) {
  try { docs.read(page) } catch (e) { print(false, e.code, e.message, e.hint) }
}
