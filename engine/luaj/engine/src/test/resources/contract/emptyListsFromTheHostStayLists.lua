local contact = contact()
record(contact, contact.tags)
