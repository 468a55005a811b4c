const found = contact();
record(found, found.tags);
