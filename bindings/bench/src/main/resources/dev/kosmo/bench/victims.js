## Loops

# while
while (true);

# for with arithmetic
for (let x = 1; ; x = (x * 3) % 7);

# try and finally
for (;;) { try { for (;;); } finally { continue; } }

# catch
for (;;) { try { throw 1; } catch { for (;;); } }

# recursion that catches its end
const f = () => { try { f(); } catch { f(); } }; f();

# microtasks
const again = () => Promise.resolve().then(again); again(); await new Promise(() => {});

# await
for (;;) await null;

# an async function that loops
const f = async () => { for (;;); }; for (;;) await f();

# timers
const again = () => setTimeout(again, 0); again(); await new Promise(() => {});

# getters
const o = { get a() { for (;;); } }; for (;;) { try { o.a; } catch {} }

# a getter in a loop
const o = { get a() { return 1; } }; for (;;) o.a;

# proxies
const p = new Proxy({}, { get() { for (;;); } }); p.x;

# a proxy in a loop
const p = new Proxy({}, { get: (_, key) => key }); for (;;) p.x;

# a comparator that loops
[3, 2, 1].sort(() => { for (;;); });

# a comparator of many
const t = Array.from({ length: 1e5 }, (_, i) => -i); for (;;) { t.sort((a, b) => b - a); t.sort((a, b) => a - b); }

# a generator
for (const _ of (function* () { for (;;) yield 1; })());

# an async generator
for await (const _ of (async function* () { for (;;) yield 1; })());

# a callback of forEach
new Array(1e8).fill(0).forEach(() => {});

# a callback of replace
"x".repeat(1000).replace(/x/g, () => { for (;;); });

# toString
const o = { toString() { for (;;); } }; for (;;) String(o);

# closures
for (;;) { const x = {}; (() => x)(); }

# arrays that grow
for (;;) { const t = []; for (let i = 0; i < 1e5; i++) t.push(i); }

# strings that grow
for (;;) { let s = ""; for (let i = 0; i < 1e4; i++) s += "x"; }

# code from text
for (;;) new Function("return 1")();

## Library calls

# repeat
for (;;) "x".repeat(2 ** 24).at(-1);

# indexOf
const s = "a".repeat(2 ** 20), p = "a".repeat(2 ** 17) + "b"; for (;;) s.indexOf(p);

# a regular expression that gives back
for (;;) /^(a+)+$/.test("a".repeat(60) + "b");

# a regular expression with alternatives
for (;;) /^(a|a)*$/.test("a".repeat(60) + "b");

# a regular expression with a back-reference
for (;;) /(a*)*\1b/.test("a".repeat(60));

# a regular expression on a long text
const s = "a".repeat(1e6); for (;;) /a*a*a*b/.test(s);

# match, all
const s = "a".repeat(2 ** 22); for (;;) s.match(/a/g);

# replace, all
const s = "a".repeat(2 ** 22); for (;;) s.replaceAll("a", "bb");

# split
const s = "a".repeat(2 ** 22); for (;;) s.split("");

# split by a regular expression
const s = "a,".repeat(2 ** 20); for (;;) s.split(/,/);

# upper case
const s = "ß".repeat(2 ** 24); for (;;) s.toUpperCase();

# normalize
const s = "é".repeat(2 ** 22); for (;;) s.normalize("NFD");

# localeCompare
const s = "é".repeat(2 ** 21); for (;;) (s + "a").localeCompare(s + "b");

# comparison of large strings
const s = "x".repeat(2 ** 25), a = s + "a", b = s + "b"; for (;;) a < b;

# join
const t = new Array(1e6).fill("x"); for (;;) t.join(", ");

# join of holes
for (;;) new Array(2 ** 24).join("");

# Array.from
for (;;) Array.from({ length: 2 ** 24 });

# Array.from of a text
const s = "x".repeat(2 ** 22); for (;;) Array.from(s);

# spread of a large array
const t = new Array(2 ** 22).fill(0); for (;;) [...t];

# fill
for (;;) new Array(2 ** 24).fill(0);

# includes in holes
const t = []; t.length = 2 ** 32 - 1; for (;;) t.includes(1);

# indexOf in holes
const t = []; t.length = 2 ** 32 - 1; for (;;) t.indexOf(1);

# reverse of holes
for (;;) { const t = []; t.length = 2 ** 32 - 1; t[0] = 1; t.reverse(); }

# sort of numbers
const t = Array.from({ length: 5e5 }, (_, i) => (i * 7919) % 1000003); for (;;) t.slice().sort();

# sort of a typed array
const t = new Float64Array(2 ** 22).map((_, i) => (i * 7919) % 1000003); for (;;) t.slice().sort();

# fill of a typed array
const t = new Uint8Array(2 ** 28); for (;;) t.fill(1);

# concat and flat
const t = new Array(1e6).fill([1]); for (;;) t.flat();

# unshift
const t = new Array(1e6).fill(0); for (;;) t.unshift(1);

# BigInt, power
for (;;) 7n ** 3000000n;

# BigInt, product
const n = 7n ** 1000000n; for (;;) n * n;

# BigInt as text
const n = 7n ** 1000000n; for (;;) String(n);

# BigInt from text
const s = "7".repeat(1e6); for (;;) BigInt(s);

# BigInt, shift
for (;;) 1n << 1000000000n;

# Number from text
const s = "9".repeat(1e6); for (;;) Number(s);

# JSON.parse
const s = "[" + "1,".repeat(2 ** 20) + "1]"; for (;;) JSON.parse(s);

# JSON.parse of a nested text
const s = "[".repeat(500) + "]".repeat(500); for (;;) JSON.parse(s);

# JSON.stringify
const t = Array.from({ length: 1e6 }, (_, i) => i); for (;;) JSON.stringify(t);

# JSON.stringify of what refers to itself often
let t = [1]; for (let i = 0; i < 30; i++) t = [t, t]; for (;;) JSON.stringify(t);

# Object.keys
const o = {}; for (let i = 0; i < 1e6; i++) o["k" + i] = i; for (;;) Object.keys(o);

# Map and Set
const t = new Array(1e6).fill(0).map((_, i) => i); for (;;) new Set(t);

# encodeURIComponent
const s = "é".repeat(2 ** 21); for (;;) encodeURIComponent(s);

# code from a large text
const s = "x = 1;".repeat(2e5); for (;;) new Function(s);

# code from a nested text
const s = "return " + "(".repeat(300) + "1" + ")".repeat(300); for (;;) new Function(s);
