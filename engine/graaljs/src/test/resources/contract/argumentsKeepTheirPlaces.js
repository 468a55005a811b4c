record(null, 2);
