const contact = {};
contact.self = contact;
record({ contact });
