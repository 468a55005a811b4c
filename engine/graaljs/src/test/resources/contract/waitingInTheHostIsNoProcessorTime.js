record(doze());
