record(args);
