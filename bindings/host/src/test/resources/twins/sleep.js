app.sleep(0.01);
for (const v of [-1, "soon"]) { try { app.sleep(v) } catch (e) { print(false, e.message) } }
