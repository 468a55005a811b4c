record(positions());
