local ways = {
  "io", "io.open", "io.popen",
  "os.execute", "os.exit", "os.getenv", "os.remove", "os.rename", "os.tmpname",
  "package", "module",
  "debug", "luajava", "java", "javax", "Java",
  "json.class", "json.getClass", "record.class", "record.getClass",
}
local function reach(path)
  local value = _G
  for name in path:gmatch("[^.]+") do
    value = value[name]
  end
  return value
end
for _, path in ipairs(ways) do
  local ok, value = pcall(reach, path)
  if ok and value ~= nil then
    record(path)
  end
end
for name, value in pairs(_G) do
  if type(value) == "userdata" then
    record("userdata " .. tostring(name))
  end
end
-- These exist, to say what to do instead.
local refusing = { "require", "dofile", "loadfile" }
for _, name in ipairs(refusing) do
  if pcall(_G[name], "os") then
    record(name)
  end
end
return #ways + #refusing
