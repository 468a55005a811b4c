const found = scores();
record(found, found[2], [1, json.null, 3]);
