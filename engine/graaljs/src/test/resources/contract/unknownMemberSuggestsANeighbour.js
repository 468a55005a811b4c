const contact = {};

app.loops.create_contct(contact);
