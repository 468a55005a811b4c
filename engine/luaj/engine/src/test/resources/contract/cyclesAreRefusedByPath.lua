local contact = {}
contact.self = contact
record({ contact = contact })
