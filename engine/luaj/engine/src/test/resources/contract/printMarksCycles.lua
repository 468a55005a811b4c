local contact = {}
contact.self = contact
print(contact)
