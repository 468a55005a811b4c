record(dump(contact()))
