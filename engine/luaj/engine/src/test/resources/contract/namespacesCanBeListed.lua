for name in pairs(app.loops) do
  record(name)
end
