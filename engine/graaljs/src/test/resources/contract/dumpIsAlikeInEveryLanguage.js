dump(null);
dump(json.null);
dump(true);
dump("a b");
dump({});
dump(none());
