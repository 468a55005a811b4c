const contact = {};

app.loops(contact);
