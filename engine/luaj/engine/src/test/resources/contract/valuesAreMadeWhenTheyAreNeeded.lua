for value in count() do
  record(value)
  if value == 2 then break end
end
record("done")
