record(contact())
