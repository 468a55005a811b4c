local contact = {}

record(contact.address.city)
