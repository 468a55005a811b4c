record(contact().phone === null, nothing() === null);
