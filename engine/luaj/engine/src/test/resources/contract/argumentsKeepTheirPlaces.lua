record(nil, 2)
