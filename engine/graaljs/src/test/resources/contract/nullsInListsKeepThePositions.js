record(scores(), scores()[2], [1, null, 3]);
