local n = json.decode('[19.90, 0.1234567890123456789, 1e400, -1e999999999, 1e-400, 9007199254740993.0]')
print(type(n[1]), n[1] * 2)
for i = 2, #n do
  print(type(n[i]), n[i])
end
dump(n)
print(json.encode(json.decode("[0.1, 1e23, 5e-324, 0.10000000000000001, -0.0]"), { pretty = false }))
