const contact = {};
contact.self = contact;
print(contact);
