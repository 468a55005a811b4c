print(Object.keys(app).join(" "));
print(Object.keys(app.integrations.loops).join(" "));
const works = (f) => { try { f(); return true } catch { return false } };
print(works(() => { app.x = 1 }), works(() => { app.integrations.loops.get_contact = 1 }));
print(!("hubspot" in app.integrations), "loops" in app.integrations);
