const sum = 1 + 1;
