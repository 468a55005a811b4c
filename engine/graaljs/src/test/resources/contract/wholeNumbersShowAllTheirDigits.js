print(9007199254740992);
print(id());
print([id()]);
print(String(id()));
print(10 / 2);
