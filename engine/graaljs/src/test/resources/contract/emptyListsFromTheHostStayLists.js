const jane = contact();
record(jane, jane.tags);
