print(regex.match("order 42 of Jane", "(\\w+) (\\d+)"));
print(regex.match("ORDER 7", "/order (\\d)/i")[1], regex.match("nothing", "\\d") === null);
print(regex.match("2026-11-22", "(?P<year>\\d{4})-(?P<month>\\d\\d)"));
print(regex.match_all("a1 b2 c3", "([a-z])(\\d)"));
print(json.encode(regex.match_all("abc", "\\d")));
print(regex.gsub("a-b-c", "-", "+"), regex.gsub("a-b-c", "-", "+", 1), regex.gsub("John Smith", "(\\w+) (\\w+)", "$2, ${1}"));
print(regex.match("a".repeat(5000) + "!", "^(a+)+$") === null);
for (const f of [
  () => regex.match("a", "("),
  () => regex.match("a", "(?=a)"),
  () => regex.match(1, "a"),
  () => regex.match("a", "/a/q"),
]) {
  try { f() } catch (e) { print(false, e.code, e.message) }
}
