app.sleep(0.01)
for _, v in ipairs({ -1, "soon" }) do
  local ok, e = pcall(app.sleep, v)
  print(ok, e.message)
end
