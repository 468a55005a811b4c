const contact = {};

record(contact.address.city);
