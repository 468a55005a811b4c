print(mcp.servers(), json.encode(mcp.tools()));
for (const f of [
  () => app.mcp.files.read,
  () => mcp.call("files.read", {}),
  () => mcp.resources("files"),
]) {
  try { f() } catch (e) { print(false, e.code, e.message) }
}
