print(json.encode({ name: "Jane" }));
print(json.encode([1, 2.5, 1e100, true, json.null]));
print(json.encode(json.array([])), json.encode(json.object({})), json.encode({}));
print(json.encode(json.decode('{"b": [], "a": {}, "n": null, "big": "12345678901234567890", "i": "9007199254740993"}')));
const v = json.decode('[1, null, "x"]');
print(v.length, v[1] === json.null, v[2]);
print(json.encode("a/é\n"), json.encode({ a: 1 }, { pretty: false }));
for (const f of [() => json.decode("{nope"), () => json.decode(42), () => json.encode(NaN)]) {
  try { f() } catch (e) { print(false, e.code, String(e.message)) }
}
