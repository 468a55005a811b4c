for value in values() do
  record(value)
end
