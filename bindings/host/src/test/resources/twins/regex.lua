print(regex.match("order 42 of Jane", "(\\w+) (\\d+)"))
print(regex.match("ORDER 7", "/order (\\d)/i")[2], regex.match("nothing", "\\d") == nil)
print(regex.match("2026-11-22", "(?P<year>\\d{4})-(?P<month>\\d\\d)"))
print(regex.match_all("a1 b2 c3", "([a-z])(\\d)"))
print(json.encode(regex.match_all("abc", "\\d")))
print(regex.gsub("a-b-c", "-", "+"), regex.gsub("a-b-c", "-", "+", 1), regex.gsub("John Smith", "(\\w+) (\\w+)", "$2, ${1}"))
print(regex.match(string.rep("a", 5000) .. "!", "^(a+)+$") == nil)
for _, f in ipairs({
  function() return regex.match("a", "(") end,
  function() return regex.match("a", "(?=a)") end,
  function() return regex.match(1, "a") end,
  function() return regex.match("a", "/a/q") end,
}) do
  local ok, e = pcall(f)
  print(ok, e.code, e.message)
end
