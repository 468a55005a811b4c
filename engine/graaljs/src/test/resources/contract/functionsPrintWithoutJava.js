print(record);
print({ f: record });
