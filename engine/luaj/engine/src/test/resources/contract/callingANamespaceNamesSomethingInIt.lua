local contact = {}

app.loops(contact)
