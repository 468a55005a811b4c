-- The first line.
-- The second line.
for value in values() do
  record(value)
end
