dump(0.1 + 0.2);
dump(1.5);
dump(10 / 2);
dump(tiny());
dump(least());
dump(small());
dump(large());
dump(huge());
