print(mcp.servers(), json.encode(mcp.tools()))
for _, f in ipairs({
  function() return app.mcp.files.read end,
  function() return mcp.call("files.read", {}) end,
  function() return mcp.resources("files") end,
}) do
  local ok, e = pcall(f)
  print(ok, e.code, e.message)
end
