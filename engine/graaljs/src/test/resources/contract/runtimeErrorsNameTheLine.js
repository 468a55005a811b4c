const contact = undefined;

print(contact.name);
