local numbers = count()
for _ = 1, 2 do
  for value in numbers do
    record(value)
    if value % 2 == 0 then break end
  end
end
