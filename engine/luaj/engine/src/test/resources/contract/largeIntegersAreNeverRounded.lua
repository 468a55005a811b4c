record(large(), huge())
print(large())
print(huge())
