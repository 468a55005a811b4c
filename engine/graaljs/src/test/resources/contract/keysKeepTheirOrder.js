record(contact());
