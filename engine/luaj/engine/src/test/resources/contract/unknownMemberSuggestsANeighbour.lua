local contact = {}

app.loops.create_contct(contact)
