print(record)
print({ notes = record })
