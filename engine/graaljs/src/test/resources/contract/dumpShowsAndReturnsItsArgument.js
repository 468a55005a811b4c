record(dump(contact()));
