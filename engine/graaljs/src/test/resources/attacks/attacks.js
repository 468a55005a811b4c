Each attack begins with its number, what it is after and how it must end; AttackTable tells more.
An attack that gets through says so with attack.succeeded(how).

--- J1a escape: a class of Java's => error script_error: Java is not defined
Java.type('java.lang.Runtime').getRuntime().exec('id');

--- J1b escape: every name that leads out of JavaScript elsewhere => returns [36]
const names = [
  'Java', 'Packages', 'java', 'javax', 'javafx', 'com', 'org', 'edu', 'JavaImporter', 'JavaAdapter', 'Polyglot', 'Graal', 'load',
  'loadWithNewGlobal', 'read', 'readFully', 'readbuffer', 'readline', 'quit', 'exit', 'process', 'module', 'Deno', 'Bun', 'fetch',
  'XMLHttpRequest', 'Worker', 'SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Debug', 'Realm', 'ShadowRealm', 'Test262', 'printErr', 'performance',
];
for (const name of names) {
  if (name in globalThis || typeof globalThis[name] !== 'undefined') attack.succeeded(name);
}
return names.length;

--- J1c escape: the same names in code that is made later => returns [12]
const makers = [(0, eval), eval, (c) => Function(`return ${c}`)(), (c) => new (async () => {}).constructor(`attack.succeeded(${c})`)()];
let tried = 0;
for (const make of makers) {
  for (const name of ['Java', 'Polyglot', 'Graal']) {
    tried++;
    try {
      const found = make(name);
      if (!(found instanceof Promise)) attack.succeeded(name);
      found.catch(() => {});
    } catch (e) {
      if (!(e instanceof ReferenceError)) attack.succeeded(`${e}`);
    }
  }
}
return tried;

--- J2a escape: packages of Java's => error script_error: Packages is not defined
Packages.java.lang.System.exit(1);

--- J2b escape: packages by their first part => error script_error: java is not defined
java.lang.System.exit(1);

--- J2c escape: an importer of packages => error script_error: JavaImporter is not defined
new JavaImporter('java.io');

--- J3a escape: another place for classes => error script_error: Java is not defined
Java.addToClasspath('/tmp/evil.jar');

--- J3b escape: a subclass of Java's => error script_error: Java is not defined
new (Java.extend(Java.type('java.lang.Thread')))();

--- J4a escape: code in another language => error script_error: Polyglot is not defined
Polyglot.eval('regex', '/a/');

--- J4b escape: a binding that other languages left => error script_error: Polyglot is not defined
Polyglot.import('app');

--- J4c escape: the engine itself => error script_error: Graal is not defined
Graal.setUnhandledPromiseRejectionHandler(attack.succeeded);

--- J5a escape: code in a file => error script_error: load is not defined
load('/etc/passwd');

--- J5b escape: code from the network => error script_error: load is not defined
load('http://127.0.0.1/x.js');

--- J5c escape: code with another global object => error script_error: loadWithNewGlobal is not defined
loadWithNewGlobal({ name: 'x', script: 'this' });

--- J6a escape: a file as a module => error script_error: `import` is not available
await import('/etc/passwd');

--- J6b escape: modules from elsewhere, caught => returns [12]
let refused = 0;
for (const name of ['data:text/plain,export default 1', 'file:///etc/passwd', 'http://127.0.0.1/x.mjs', './x.mjs', 'fs', '']) {
  for (const load of [(n) => import(n), (n) => eval('import(n)')]) {
    try {
      await load(name);
      attack.succeeded(name);
    } catch (e) {
      if (/java|polyglot|graal/i.test(`${e.message}${e.stack}`)) attack.succeeded(`${e.stack}`);
      refused++;
    }
  }
}
return refused;

--- J6c escape: a module of Node's => error script_error: `require` is not available
require('fs');

--- J6d escape: a module by a declaration => error syntax_error: `import` is not available
import fs from '/etc/passwd';

--- J6e escape: a name that says module => error syntax_error: `export` is not available
export const x = 1;

--- J7a bridge: members that every object of Java's has => returns [0]
let found = 0;
for (const target of [app, app.echo, attack, attack.succeeded, json, print, console, console.log, dump, setTimeout, app.echo(1), json.null]) {
  for (const name of ['getClass', 'class', 'hashCode', 'notify', 'wait0', 'static', 'super$', 'finalize', 'getDeclaredMethods', 'forName']) {
    let member;
    try {
      member = target?.[name];
    } catch {
      continue;
    }
    if (member !== undefined) found++;
  }
}
return found;

--- J7b bridge: the class of a namespace => error unknown_name: `app.getClass` does not exist
app.getClass().forName('java.lang.Runtime');

--- J7c bridge: the maker of what made a namespace => returns [true]
const other = app.echo.constructor('return globalThis')();
return app.constructor.constructor('return globalThis')() === globalThis && other === globalThis;

--- J8a escape: makers of functions of each kind => returns ["undefined undefined undefined undefined"]
const makers = [Function, (async () => {}).constructor, (function* () {}).constructor, (async function* () {}).constructor];
const worlds = new Set();
for (const make of makers) {
  let made = make('return [typeof Java, typeof Polyglot, typeof Graal, typeof load].join(" ")')();
  while (typeof made !== 'string') made = made.next ? made.next() : (await made).value ?? await made;
  worlds.add(made);
}
return [...worlds].join();

--- J8b escape: frames of callers => error script_error: TypeError
(function f() { return f.caller; })();

--- J8c escape: arguments of callers => error script_error: TypeError
(function f() { return arguments.callee; })();

--- J9a escape: eval by another name reaches no more than a script => returns ["function undefined undefined"]
const mine = 1;
const indirect = eval;
return [indirect('typeof app'), indirect('typeof Java'), indirect('typeof mine')].join(' ');

--- J9b escape: text in place of a function for later => error script_error: `setTimeout` needs a function
setTimeout('attack.succeeded(1)', 0);

--- J9c escape: text in place of a function for soon => error script_error: `queueMicrotask` needs a function
queueMicrotask('attack.succeeded(1)');

--- J10a bridge: what a failure of the host's holds => returns ["internal"]
let failure;
try {
  app.crash();
} catch (e) {
  failure = e;
}
const seen = new Set();
const search = (value, depth) => {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value) || depth > 5) {
    if (/holds the key|kosmo\.testkit|IllegalState|\.java/.test(String(value))) attack.succeeded(String(value));
    return;
  }
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    const { value: member, get } = Object.getOwnPropertyDescriptor(value, key);
    search(member, depth + 1);
    if (get) {
      try { search(Reflect.apply(get, failure, []), depth + 1); } catch { }
    }
  }
  search(Object.getPrototypeOf(value), depth + 1);
};
search(failure, 0);
search(`${failure}`, 0);
search(failure.stack, 0);
search(JSON.stringify(failure), 0);
for (const name of ['getClass', 'getStackTrace', 'getMessage', 'getCause', 'cause', 'printStackTrace', 'suppressed', 'fileName', 'lineNumber']) {
  if (failure[name] !== undefined) attack.succeeded(name);
}
return failure.code;

--- J10b bridge: a failure of the host's that nobody catches => error internal: failed inside the host
app.crash();

--- J10c bridge: a failure of the host's that is thrown on, wrapped and printed => error internal: failed inside the host
try {
  app.crash();
} catch (e) {
  print(e, e.stack, new Error('outer', { cause: e }), new AggregateError([e]));
  dump(e);
  throw e;
}

--- J10d bridge: a failure of the host's, changed by the script => error rate_limited: Busy.
try {
  app.fail();
} catch (e) {
  for (const key of Object.keys(e)) e[key] = 'faked';
  Object.setPrototypeOf(e, null);
  throw e;
}

--- J11a bridge: stack traces prepared by the script => returns [true]
const sites = [];
Error.prepareStackTrace = (error, frames) => {
  sites.push(...frames);
  return frames;
};
const look = () => { try { app.crash(); } catch (e) { return e.stack; } };
look();
print({ get a() { look(); return 1; } });
app.echo({ get a() { look(); return 1; } });
[1].map(look);
new Error().stack;
for (const site of sites) {
  for (const method of ['getThis', 'getFunction', 'getFileName', 'getTypeName', 'getFunctionName', 'getEvalOrigin', 'toString']) {
    let value;
    try {
      value = site[method]?.();
    } catch {
      continue;
    }
    if (/kosmo|\.java|com\.oracle|prelude/.test(typeof value === 'function' ? value.name : String(value))) attack.succeeded(`${method} ${String(value)}`);
    if (value !== undefined && value !== null && typeof value === 'object' && value !== globalThis) attack.succeeded(method);
  }
}
return sites.length >= 0;

--- J11b bridge: a stack trace from the other side of the border => returns [true]
let stack;
app.echo({ get a() { stack = new Error().stack; return 1; } });
return stack.includes('J11b.js') && !/kosmo|\.java|com\.oracle|prelude/.test(stack);

--- J11c loops: stack traces that are prepared for ever => returns ["ignored"]
Error.prepareStackTrace = () => { for (;;); };
try {
  app.fail();
} catch (e) {
  e.stack;
}
new Error().stack;
return 'ignored';

--- J12a memory: stack traces without end => limit cpu_time or memory
Error.stackTraceLimit = 1e9;
const f = (n) => (n === 0 ? new Error('deep').stack : f(n - 1));
const kept = [];
for (;;) kept.push(f(2000));

--- J12b depth: as many frames as there are, then the stack ends => error script_error: Maximum call stack size exceeded
Error.stackTraceLimit = Infinity;
const f = () => f();
f();

--- J12c values: limits that are no numbers => error rate_limited: Busy.
Error.stackTraceLimit = { valueOf() { attack.succeeded('valueOf'); } };
Object.defineProperty(Error, 'stackTraceLimit', { get() { throw 1; } });
app.fail();

--- J13a bridge: members for all objects => returns [[{}, [], {"a": 1}]]
Object.prototype.headers = { Authorization: 'x' };
Object.prototype.get = () => 'faked';
Object.prototype.value = 'faked';
Object.prototype.enumerable = true;
return app.echo({}, [], { a: 1 });

--- J13b bridge: setters for all objects => returns [[{"code": 1}]]
for (const name of ['code', 'message', 'error', 'a', '0', 'value', 'done', 'then']) {
  Object.defineProperty(Object.prototype, name, { __proto__: null, set(v) { attack.succeeded(name); }, configurable: true });
}
try { app.fail(); } catch { }
return app.echo(JSON.parse('{"code": 1}'));

--- J14 bridge: another form for all values => returns [[{"a": 1}, [1], "t", 2]]
for (const type of [Object, Array, String, Number, Function]) type.prototype.toJSON = () => ({ evil: 1 });
return app.echo({ a: 1 }, [1], 't', 2);

--- J15a bridge: other iteration of all lists => returns [[[1, 2], {"a": [3]}]]
Array.prototype[Symbol.iterator] = function* () { yield 'faked'; };
for (const name of ['map', 'push', 'join', 'forEach', 'concat', 'slice']) Array.prototype[name] = null;
return app.echo([1, 2], { a: [3] });

--- J15b bridge: setters for members of lists => returns [["a", "b"]]
for (let i = 0; i < 5; i++) Object.defineProperty(Array.prototype, i, { set() { attack.succeeded(i); }, configurable: true });
return app.echo('a', 'b');

--- J15c bridge: methods of functions replaced => returns [[[1], "rate_limited", "printed"]]
for (const name of ['call', 'apply', 'bind', 'toString']) Function.prototype[name] = () => 'faked';
let code;
try { app.fail(); } catch (e) { code = e.code; }
return [app.echo(1), code, (print('x'), 'printed')];

--- J16 bridge: a prototype by JSON, merged into arguments => returns [[[{"__proto__": {"admin": true}}, {}], null]]
const parsed = JSON.parse('{"__proto__": {"admin": true}}');
const merged = Object.assign({}, parsed);
const answer = app.echo(parsed, merged);
return [answer, {}.admin ?? answer[1].own ?? null];

--- J17 bridge: names of what objects inherit => returns [[{"constructor": {"prototype": {"admin": true}}, "hasOwnProperty": 1, "toString": 2, "valueOf": null}]]
return app.echo({ constructor: { prototype: { admin: true } }, hasOwnProperty: 1, toString: 2, valueOf: null });

--- J18a bridge: the library that the host could lean on, replaced => returns [[[{"a": [1]}], "rate_limited"]]
const evil = () => { attack.succeeded('replaced'); };
const keep = { app, evil };
JSON.stringify = JSON.parse = evil;
for (const name of ['apply', 'ownKeys', 'get', 'defineProperty', 'getPrototypeOf', 'getOwnPropertyDescriptor']) Reflect[name] = evil;
for (const name of ['keys', 'freeze', 'defineProperty', 'assign', 'getOwnPropertyNames', 'setPrototypeOf']) Object[name] = evil;
WeakMap.prototype.get = WeakMap.prototype.set = WeakSet.prototype.has = WeakSet.prototype.add = Set.prototype.has = evil;
String.prototype.startsWith = String.prototype.slice = Date.prototype.getTime = evil;
for (const name of ['Object', 'Array', 'Promise', 'Reflect', 'JSON', 'Error', 'TypeError', 'RangeError', 'Proxy', 'String', 'Number', 'BigInt', 'WeakMap', 'Symbol']) {
  globalThis[name] = evil;
}
let code;
try { app.fail(); } catch (e) { code = e.code; }
print({ a: 1 }, [2]);
return [keep.app.echo({ a: [1] }), code];

--- J18b bridge: promises replaced before anything is awaited => returns ["x"]
const evil = function () { attack.succeeded('promise'); };
const Original = Promise;
globalThis.Promise = evil;
Original.resolve = evil;
await null;
return 'x';

--- J19a values: a member that is another value each time => returns [[[{"id": 1}], 1]]
let reads = 0;
const shifty = new Proxy({ id: 0 }, { get: (target, key) => (key === 'id' ? ++reads : target[key]) });
const answer = app.echo(shifty);
return [answer, reads];

--- J19b values: keys that are not there => error script_error: ownKeys
app.echo(new Proxy(Object.freeze({ a: 1 }), { ownKeys: () => ['b', 'c'] }));

--- J19c values: more keys than there is room for => limit cpu_time or memory
app.echo(new Proxy({}, {
  ownKeys: () => Array.from({ length: 1e6 }, (_, i) => `k${i}`),
  getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
}));

--- J19d values: a trap that never returns => limit cpu_time
app.echo(new Proxy({}, { ownKeys() { for (;;); } }));

--- J19e values: a list that says that it is longer than all lists => error invalid_argument
app.echo(new Proxy([], { get: (t, k) => (k === 'length' ? 2 ** 53 - 1 : t[k]) }));

--- J19f values: a proxy whose traps all throw => error script_error: mine
const thrower = new Proxy({}, { get() { throw new Error('mine'); } });
app.echo(new Proxy({}, thrower));

--- J19g values: a revoked proxy => error script_error: TypeError
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
app.echo(proxy);

--- J19h values: proxies of proxies, as deep as they go [cpu 20] => error script_error: Maximum call stack size exceeded
let p = {};
for (let i = 0; i < 100000; i++) p = new Proxy(p, {});
p.x;

--- J20a values: arguments that call the host while they are read => returns [[{"a": [1], "b": 2}]]
return app.echo({ get a() { return app.echo(1); }, b: 2 });

--- J20b values: arguments that call themselves while they are read [cpu 20] => error script_error: Maximum call stack size exceeded
const args = { get a() { return app.echo(args); } };
app.echo(args);

--- J20c values: an argument that changes its neighbours while it is read => returns [[{"a": 1, "c": 3}]]
const args = { get a() { delete args.b; args.c = 3; args.d = 4; return 1; }, b: 2, c: 0 };
return app.echo(args);

--- J20d values: a list that grows while it is read => returns [[[1, 2]]]
const list = [1, 2];
Object.defineProperty(list, 0, { get() { list.push(9); return 1; }, enumerable: true, configurable: true });
return app.echo(list);

--- J21a values: conversion that never ends => limit cpu_time
`${{ [Symbol.toPrimitive]() { for (;;); } }}`;

--- J21b values: values of values in arithmetic, for ever => limit cpu_time or memory
const value = { valueOf() { return value + 0; }, toString() { return `${value}`; } };
for (;;) {
  try {
    value + 1;
  } catch { }
}

--- J21c values: a name that never comes to be => limit cpu_time
app[{ toString() { for (;;); } }];

--- J21d values: a delay that is computed for ever => limit cpu_time
setTimeout(() => {}, { valueOf() { for (;;); } });

--- J21e values: an error that describes itself for ever => limit cpu_time
throw { get message() { for (;;); } };

--- J21f values: a result that is read for ever => limit cpu_time
return { get a() { for (;;); } };

--- J22a loops: a promise that becomes itself, in small steps => limit cpu_time or memory
await { then(resolve) { resolve({ then: this.then }); } };

--- J22b loops: a value to await that answers with itself => limit cpu_time or memory
const thenable = { then(resolve) { resolve(thenable); } };
await thenable;

--- J22c loops: a promise resolved with itself => error script_error: TypeError
let settle;
const promise = new Promise((resolve) => { settle = resolve; });
settle(promise);
await promise;

--- J23a bridge: lists that make other lists => returns [[[[1, 2]], 0]]
let made = 0;
class Mine extends Array {
  static get [Symbol.species]() { return function (n) { made++; return app; }; }
}
const mine = Mine.of(1, 2);
return [app.echo(mine), made];

--- J23b loops: a species that makes itself for ever => error script_error: Maximum call stack size exceeded
class Again extends Array {
  static get [Symbol.species]() { return class extends Again { constructor(n) { super(n); this.map((x) => x); } }; }
}
Again.of(1, 2).map((x) => x);

--- J24a bridge: what follows from promises, replaced => returns ["done"]
Promise.prototype.then = function () { attack.succeeded('then'); };
Promise.prototype.catch = Promise.prototype.finally = Promise.prototype.then;
await 1;
await (async () => 2)();
return 'done';

--- J24b loops: rejections that nobody handles, without end => limit cpu_time or memory
for (;;) Promise.reject(new Error('flood'));

--- J24c output: a rejection that nobody handles => error script_error: flood
for (let i = 0; i < 100; i++) Promise.reject(new Error('flood'));
return 'returned';

--- J25a loops: microtasks that go on for ever => limit cpu_time or memory
const again = () => queueMicrotask(again);
again();

--- J25b loops: awaiting for ever => limit cpu_time or memory
for (;;) await null;

--- J25c loops: timers beside microtasks that starve them => limit cpu_time or memory
setTimeout(() => attack.succeeded('timer'), 1);
const again = () => Promise.resolve().then(again);
await again();

--- J25d loops: timers that start timers => limit cpu_time or memory or time
const again = () => { for (let i = 0; i < 2; i++) setTimeout(again, 0); };
again();

--- J25e loops: an interval that nobody ends [time 1] => limit time
setInterval(() => {}, 1);

--- J25f loops: timers by the million => limit cpu_time or memory
for (;;) setTimeout(() => {}, 1e9);

--- J26a loops: while => limit cpu_time
while (true) { }

--- J26b loops: a loop that catches all => limit cpu_time
for (;;) { try { for (;;); } catch { attack.succeeded('caught'); } finally { continue; } }

--- J26c loops: do, labels and switches => limit cpu_time
outer: do { switch (1) { case 1: continue outer; } } while (true);

--- J26d loops: over members of an object that grows => limit cpu_time or memory
const list = [1];
for (const x of list) list.push(x);

--- J26e loops: in a generator, a class, a default and a template => limit cpu_time
function forever() { for (;;); }
class A { static { try { forever(); } finally { attack.succeeded('static'); } } }

--- J26f loops: in code that is made later => limit cpu_time
Function('for (;;);')();

--- J26g loops: in eval in eval => limit cpu_time
eval('eval("for (;;);")');

--- J27a loops: in a getter => limit cpu_time
({ get a() { for (;;); } }).a;

--- J27b loops: in a comparison => limit cpu_time
[2, 1].sort(() => { for (;;); });

--- J27c loops: in a replacement => limit cpu_time
'a'.replace(/a/g, () => { for (;;); });

--- J27d loops: in a trap => limit cpu_time
'x' in new Proxy({}, { has() { for (;;); } });

--- J27e loops: in a reviver, a replacer and a mapping, each caught => limit cpu_time
const forever = () => { for (;;); };
for (const attempt of [() => JSON.parse('[1]', forever), () => JSON.stringify([1], forever), () => Array.from([1], forever)]) {
  try { attempt(); } catch { attack.succeeded('caught'); }
}

--- J27f loops: comparisons that are never satisfied => limit cpu_time or memory
const list = Array.from({ length: 50000 }, (_, i) => (i * 7919) % 10007);
for (;;) list.sort((a, b) => ((a * 31) % 17) - ((b * 17) % 31) || 1);

--- J27g loops: a callback of the host's own making => limit cpu_time
const forever = { toString() { for (;;); } };
print(forever, `${forever}`);

--- J28a library: a pattern that tries all ways => limit cpu_time
/^(a|aa)+\1$/.test('a'.repeat(60) + 'b');

--- J28b library: looking behind in all ways => limit cpu_time
/(?<=(a+)+)\1b/.test('a'.repeat(5000) + 'c');

--- J28c library: a pattern of a megabyte => limit cpu_time or memory
for (;;) new RegExp(`(${'a?'.repeat(2 ** 18)})`).test('a');

--- J28d library: groups nested beyond all stacks => error script_error: SyntaxError
new RegExp('('.repeat(100000) + ')'.repeat(100000));

--- J28e library: counts beyond all memory => limit cpu_time or memory
for (;;) /(?:(?:a{1,999}){1,999}){1,999}b/.test('a'.repeat(10000));

--- J28f library: replacements with all ways to match => limit cpu_time or memory
for (;;) 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.replace(/(a+)+\1c/g, 'x');

--- J29a memory: a list of all indices => limit memory or cpu_time
const list = new Array(2 ** 32 - 1);
for (let i = 0; i < 2 ** 32 - 1; i++) list[i] = 0;

--- J29b library: a list of nothing, joined => error script_error: Invalid array length
const list = [];
list.length = 2 ** 32 - 1;
list.join('');

--- J29c library: lists that only say that they are long => error script_error: Invalid array length
Array.prototype.slice.call({ length: 2 ** 53 - 1 });

--- J29d library: lists that say so in each function of lists => returns [true]
const methods = Reflect.ownKeys(Array.prototype).filter((name) => typeof Array.prototype[name] === 'function' && name !== 'constructor');
const lazy = ['entries', 'keys', 'values', 'concat', 'toString', 'at', 'pop', 'push', 'flat', 'flatMap', Symbol.iterator];
let refused = 0;
for (const name of methods) {
  if (lazy.includes(name)) continue;
  try {
    Array.prototype[name].call({ length: 2 ** 50 }, () => false);
    print(String(name));
  } catch (e) {
    refused++;
  }
}
return refused > 25;

--- J29e library: a list that is long and empty in each function of lists => returns [0]
const list = [1];
list.length = 2 ** 31;
const brief = ['constructor', 'entries', 'keys', 'values', 'at', 'pop', 'push', 'flat', 'flatMap', Symbol.iterator];
let done = 0;
for (const name of Reflect.ownKeys(Array.prototype)) {
  if (typeof list[name] !== 'function' || brief.includes(name)) continue;
  for (const use of [() => list[name]((x) => x), () => list[name](0, 1, 2), () => new Proxy(list, {})[name](1)]) {
    try {
      use();
      done++;
    } catch (e) {
      if (!(e instanceof RangeError)) throw e;
    }
  }
}
return done;

--- J29f library: a list that is long and empty in whatever takes lists => limit cpu_time or memory
const list = [1];
list.length = 2 ** 31;
for (const use of [
  () => new Set(list), () => new Map(list), () => JSON.stringify([list]), () => [list].flat(9), () => [[list]].join(), () => Array.from(list),
  () => new Float64Array(list), () => String.raw({ raw: list }), () => Reflect.apply(print, null, list), () => Object.groupBy(list, (x) => x),
]) {
  try { use(); } catch (e) { if (!(e instanceof RangeError || e instanceof TypeError)) throw e; }
}
new Set(list.values());

--- J30a library: lists in lists, joined => limit cpu_time or memory
let list = ['x'];
for (let i = 0; i < 40; i++) list = [list, list];
list.join();

--- J30b library: lists in lists, all empty, joined => limit cpu_time or memory
let list = [];
for (let i = 0; i < 60; i++) list = [list, list];
list.join('');

--- J30c library: lists in lists, flattened => limit cpu_time or memory
let list = [];
for (let i = 0; i < 60; i++) list = [list, list];
list.flat(Infinity);

--- J30d library: lists in lists, written => limit cpu_time or memory
let list = [];
for (let i = 0; i < 60; i++) list = [list, list];
JSON.stringify(list);

--- J31a memory: a text as long as can be, and again => error script_error: Invalid string length
'x'.repeat(2 ** 29).repeat(4);

--- J31b memory: a text that doubles => error script_error: Invalid string length
let s = 'x';
for (;;) s += s;

--- J31c memory: texts as long as can be, kept => limit memory or cpu_time
const kept = [];
for (let i = 0; ; i++) kept.push(`${i}`.padStart(2 ** 24, 'x'));

--- J31d library: texts that are put together, then searched => limit cpu_time or memory
let s = 'ab';
while (s.length < 2 ** 22) s += s;
for (;;) (s += 'c').indexOf('bb');

--- J31e library: a search for nearly everything in nearly everything [cpu 20, memory 512] => error script_error: takes too long
'a'.repeat(2 ** 24).indexOf('a'.repeat(2 ** 23) + 'b');

--- J31f library: searches that each take a while => limit cpu_time or memory
const text = 'a'.repeat(2 ** 20), part = `${'a'.repeat(1000)}b`;
for (;;) {
  text.indexOf(part);
  text.split(part);
  text.replaceAll(part, '');
  text.lastIndexOf(`b${part}`);
}

--- J31g memory: a replacement that grows [memory 512, cpu 20] => error script_error: Invalid string length
'x'.repeat(10000).replaceAll('x', 'y'.repeat(10000));

--- J31i library: a replacement that repeats all that went before => error script_error: Invalid string length
'x'.repeat(1e6).replaceAll('x', '$`');

--- J31j library: the same by a pattern => limit memory or cpu_time
for (;;) 'x'.repeat(1e6).replace(/x/g, '$`');

--- J31h memory: what a pattern found, doubled by its replacement => limit memory or cpu_time or time
let s = 'xy';
for (;;) {
  try {
    s = s.replace(/.*/s, '$&$&');
  } catch {
    s = 'xy'.repeat(2 ** 10);
  }
}

--- J32a memory: a buffer as large as can be => error script_error: Array buffer allocation failed
new ArrayBuffer(2 ** 31 - 8);

--- J32b memory: buffers, kept => limit memory
const kept = [];
for (;;) kept.push(new ArrayBuffer(2 ** 22));

--- J32c memory: numbers in typed lists => error script_error: Invalid typed array length
new Float64Array(2 ** 28);

--- J32d memory: a buffer that grows => limit memory or cpu_time
const kept = [];
for (;;) {
  const buffer = new ArrayBuffer(8, { maxByteLength: 2 ** 24 });
  kept.push(buffer);
  buffer.resize?.(2 ** 22);
  kept.push(buffer.slice?.(0), new Uint8Array(buffer).slice());
}

--- J32e library: typed lists, sorted and set without end => limit cpu_time or memory
const list = new Float64Array(2 ** 20);
for (;;) {
  list.fill(1).sort().reverse();
  list.set(list.subarray(1));
}

--- J33a library: a power beyond all time => error script_error: Maximum BigInt size exceeded
(3n ** 2000000n) ** 2n;

--- J33b library: numbers squared without end => error script_error: Maximum BigInt size exceeded
let n = 3n;
for (;;) n *= n;

--- J33c library: digits of the largest number, without end => limit cpu_time or memory
const n = 1n << 250000n;
for (;;) n.toString();

--- J33d library: numbers shifted out of memory => error script_error: Maximum BigInt size exceeded
1n << 2n ** 40n;

--- J33e library: text with more digits than can be read => error script_error: Maximum BigInt size exceeded
BigInt('7'.repeat(10 ** 7));

--- J33f library: text with many digits, compared to a number => limit cpu_time or memory
const digits = '7'.repeat(80000);
for (;;) 1n < digits;

--- J33g values: a number of a million digits for the host => error script_error: Maximum BigInt size exceeded
app.echo(10n ** 1000000n);

--- J33h library: division and remainders of large numbers => limit cpu_time or memory
const a = 3n ** 150000n, b = 7n ** 40000n;
for (;;) a / b, a % b;

--- J34a memory: entries of a map => limit memory or cpu_time
const map = new Map();
for (let i = 0; ; i++) map.set(i, [i]);

--- J34b memory: functions that hold functions => limit memory or cpu_time
let f = () => 0;
for (;;) { const g = f; f = () => g; }

--- J34c memory: weak references and what is to be done after them => limit memory or cpu_time
const registry = new FinalizationRegistry(() => attack.succeeded('finalized'));
const kept = [];
for (;;) { const o = {}; kept.push(new WeakRef(o), o); registry.register(o, 1); }

--- J34d memory: symbols that are registered => limit memory or cpu_time
for (let i = 0; ; i++) Symbol.for(`x${i}${'y'.repeat(1000)}`);

--- J34e memory: promises that never settle => limit memory or cpu_time
const kept = [];
for (;;) kept.push(new Promise(() => {}).then(() => kept));

--- J34f memory: members of one object => limit memory or cpu_time
const o = {};
for (let i = 0; ; i++) o[`k${i}`] = i;

--- J34g memory: shapes of objects, classes and functions => limit memory or cpu_time
const kept = [];
for (let i = 0; ; i++) kept.push(class { [`m${i}`]() { } }, { [`a${i}`]: { [`b${i}`]: 1 } });

--- J34h memory: code that is made, again and again => limit memory or cpu_time
for (let i = 0; ; i++) Function(`return ${i}`)();

--- J34i memory: memory that the host takes for arguments => limit memory or cpu_time
const text = 'x'.repeat(2 ** 20);
for (;;) app.echo(Array.from({ length: 100 }, () => text));

--- J35a depth: recursion => error script_error: Maximum call stack size exceeded
const f = () => f();
f();

--- J35b depth: recursion through the host [cpu 20] => error script_error: Maximum call stack size exceeded
const f = () => app.echo({ get a() { return f(); } });
f();

--- J35c depth: recursion through what the host prints [cpu 20] => error script_error: Maximum call stack size exceeded
const f = () => print({ get a() { return f(); } });
f();

--- J35d depth: recursion that starts again wherever it ends => limit cpu_time
const f = () => { try { f(); } finally { f(); } };
f();

--- J35e depth: recursion by way of sorting, replacing and parsing => returns [3]
let refused = 0;
const deep = [
  () => { const f = () => [2, 1].sort(f); f(); },
  () => { const f = () => 'a'.replace(/a/, f); f(); },
  () => { const f = () => JSON.parse('[1]', f); f(); },
];
for (const attempt of deep) {
  try { attempt(); } catch (e) { if (e instanceof RangeError) refused++; }
}
return refused;

--- J35f depth: functions of the library first used where the stack ends [cpu 20, memory 512] => returns ["done"]
let uses = 0;
const use = () => {
  if (uses++ < 200) {
    for (const f of [
      () => new Intl.NumberFormat('de').format(1.5), () => /(?<=\p{Lu})x/v.exec('Ax'), () => new Date(0).toLocaleString('ja'),
      () => JSON.stringify({ a: [1] }), () => structuredCloneOrNot(), () => [3, 1].toSorted(), () => 'é'.normalize('NFD'), () => 3n ** 70n,
    ]) {
      try { f(); } catch { }
    }
  }
};
const structuredCloneOrNot = () => globalThis.structuredClone?.({ a: 1 });
const broad = () => { try { return [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[broad()]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]; } finally { use(); } };
try { broad(); } catch { }
return 'done';

--- J35g depth: arguments as many as the stack holds => error script_error: Maximum call stack size exceeded
Math.max.apply(null, { length: 2 ** 24 });

--- J36a depth: code with twenty thousand parentheses => returns [true]
try {
  eval('('.repeat(20000));
} catch (e) {
  return e instanceof SyntaxError || e instanceof RangeError;
}

--- J36b depth: code nested in each way there is, as deep as it goes [cpu 20, memory 512] => returns [true]
const nested = [
  (n) => '('.repeat(n) + 1 + ')'.repeat(n), (n) => '['.repeat(n) + ']'.repeat(n), (n) => '{'.repeat(n) + '}'.repeat(n),
  (n) => '!'.repeat(n) + 1, (n) => `${'x=>'.repeat(n)}1`, (n) => `1${'+1'.repeat(n)}`, (n) => `${'1?'.repeat(n)}1${':1'.repeat(n)}`,
  (n) => `${'if(1)'.repeat(n)};`, (n) => '`${'.repeat(n) + 1 + '}`'.repeat(n), (n) => `var a;a${'.b'.repeat(n)}`, (n) => `${'a={b:'.repeat(n)}1${'}'.repeat(n)}`,
];
for (const make of nested) {
  try { Function(make(8000)); } catch (e) { if (!(e instanceof SyntaxError || e instanceof RangeError)) attack.succeeded(`${e}`); }
}
return true;

--- J36c library: code of ten megabytes => error script_error: cannot have more than 262,144 characters
eval('1;'.repeat(5 * 2 ** 20));

--- J36d depth: a function with a hundred thousand parameters [cpu 20, memory 512] => error script_error: argument count exceeds limit
Function(...Array.from({ length: 100000 }, (_, i) => `a${i}`), 'return 1');

--- J36e library: code as long as may be, without end => limit cpu_time or memory
const code = '1;'.repeat(2 ** 17);
for (let i = 0; ; i++) try { Function(`${i};${code.slice(20)}`); } catch { }

--- J36f depth: a script that ends its function and goes on outside => error syntax_error
return 1; } }); attack.succeeded('outside'); ({ other() { {

--- J37a depth: JSON nested two hundred thousand deep => error script_error: nested that deep
JSON.parse('['.repeat(200000));

--- J37b depth: a value that holds itself, as JSON => error script_error: TypeError
const o = {};
o.o = o;
JSON.stringify(o);

--- J37c depth: lists nested a hundred thousand deep, as JSON => error script_error: nested that deep
let list = [];
for (let i = 0; i < 100000; i++) list = [list];
JSON.stringify(list);

--- J37d library: JSON with an indent that is never used up => limit cpu_time or memory
const list = Array.from({ length: 100000 }, (_, i) => ({ i }));
for (;;) JSON.stringify(list, null, '          '.repeat(1e5));

--- J37e library: long JSON, again and again => limit cpu_time or memory
const text = `[${'1,'.repeat(2 ** 21)}1]`;
for (;;) JSON.parse(text);

--- J37f values: lists nested a hundred thousand deep for the host => error invalid_argument: nested more than 1000 levels
let list = [];
for (let i = 0; i < 100000; i++) list = [list];
app.echo(list);

--- J37g values: a value that holds itself for the host => error invalid_argument: contains itself
const o = {};
o.o = o;
app.echo(o);

--- J37h values: a result nested a hundred thousand deep => error invalid_argument: nested more than 1000 levels
let list = [];
for (let i = 0; i < 100000; i++) list = [list];
return list;

--- J37i depth: lists nested a hundred thousand deep, printed and thrown => limit output
let list = [];
for (let i = 0; i < 100000; i++) list = [list];
print(list);
dump(list);
throw list;

--- J38a escape: memory that threads share => error script_error: SharedArrayBuffer is not defined
new SharedArrayBuffer(8);

--- J38b escape: waiting for a thread => error script_error: Atomics is not defined
Atomics.wait(new Int32Array(4), 0, 0, Infinity);

--- J38c escape: another thread => error script_error: Worker is not defined
new Worker('for (;;);', { eval: true });

--- J39 escape: code of another machine => error script_error: WebAssembly is not defined
new WebAssembly.Memory({ initial: 1, maximum: 65536 }).grow(65535);

--- J40a output: a flood of lines [cpu 20, memory 512] => limit output
for (;;) try { print('The same line, over and over, until somebody pulls the plug. The same line, over and over.'); } catch { attack.succeeded('caught'); }

--- J40b output: a line beyond the limit [cpu 20, memory 512] => limit output
console.log('x'.repeat(2 ** 21));

--- J40c output: values that hold themselves, and proxies => returns ["printed"]
const o = { name: 'o' };
o.self = [o, new Map([[o, o]]), new Set([o])];
console.log(o, new Proxy(o, {}), new Proxy(() => {}, {}), Symbol('s'), 1n, null, undefined, new WeakMap(), new ArrayBuffer(8), /x/g, new Date(NaN));
dump(o);
return 'printed';

--- J40d output: a value that grows while it is printed [memory 512] => limit cpu_time or memory or output
const o = new Proxy({}, {
  ownKeys: () => ['a', 'b'],
  getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
  get: (t, k) => (typeof k === 'symbol' ? undefined : o),
});
const again = () => new Proxy({ a: 1, b: 2 }, { get: (t, k) => (k === 'a' || k === 'b' ? again() : undefined) });
print(again());

--- J40e output: signs that a terminal obeys => returns ["printed"]
print('\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\0');
console.error('%s%d%o', '\x1b[31m');
return 'printed';

--- J40f output: half characters and broken texts => returns ["printed"]
print('\ud800', ['\udfff'], { '\ud800': 1 });
dump('\ud800');
return 'printed';

--- J41a isolation: clocks finer than a millisecond => returns [["undefined", true]]
const ticks = new Set();
for (let i = 0; i < 1000; i++) ticks.add(Date.now() % 1);
return [typeof performance, ticks.size === 1];

--- J41b isolation: the clock set for the next one => returns [1]
Date.now = () => 1;
Date.prototype.getTime = () => 1;
globalThis.Date = class { static now() { return 1; } };
return Date.now();

--- J42a library: texts of many megabytes, normalized => limit cpu_time or memory
const text = '\u1e9b\u0323'.repeat(2 ** 23);
for (;;) text.normalize('NFKD').normalize('NFC');

--- J42b library: all languages there are => limit cpu_time or memory
for (let i = 0; ; i++) {
  for (const locale of ['de', 'ja', 'ar', 'hi', 'th', 'zh', 'ru', 'fa']) {
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'full' }).format(i);
    (i * 1e9 + 0.5).toLocaleString(locale, { style: 'currency', currency: 'EUR' });
    new Intl.Collator(locale).compare('a', 'b');
  }
}

--- J42c library: languages and zones that nobody speaks => returns [3]
let refused = 0;
for (const attempt of [
  () => new Intl.NumberFormat('x'.repeat(100000)),
  () => new Date().toLocaleString('en', { timeZone: '../../etc/passwd' }),
  () => new Intl.DateTimeFormat('en', { calendar: '\0'.repeat(1000) }),
]) {
  try { attempt(); } catch (e) { if (e instanceof RangeError && !/java|com\.ibm/i.test(`${e.message}${e.stack}`)) refused++; }
}
return refused;

--- J42d library: long texts, compared and cut into words => limit cpu_time or memory
const text = 'Ä ö '.repeat(2 ** 20);
for (;;) {
  text.localeCompare(`${text}x`);
  text.toLocaleUpperCase('tr');
  [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)];
}

--- J42e library: a letter with thirty thousand marks => returns [3]
const text = `a${'\u0301\u0323'.repeat(2 ** 14)}`;
let refused = 0;
for (const use of [() => text.normalize(), () => 'a'.localeCompare(text), () => new Intl.Collator('de').compare(text, `${text}x`)]) {
  try { use(); } catch (e) { if (e instanceof RangeError) refused++; }
}
return refused;

--- J43a library: a list from what says that it has all indices => error script_error: Invalid array length
Array.from({ length: 2 ** 53 - 1 });

--- J43b library: a list that holds itself, flattened => error script_error: Maximum call stack size exceeded
const list = [];
list.push(list);
list.flat(Infinity);

--- J43c library: a list from an iterator that never ends => limit memory or cpu_time
Array.from({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) });

--- J43d library: groups, entries and sets from iterators that never end => limit memory or cpu_time
function* forever() { for (let i = 0; ; i++) yield [i, i]; }
try { new Map(forever()); } finally { attack.succeeded('map'); }

--- J43e library: spread over a call, without end => error script_error: argument count exceeds limit
Math.max(...(function* () { for (;;) yield 1; })());

--- J43f library: a list that is longer at each step => limit memory or cpu_time or time
let list = [1];
for (;;) try { list = list.concat(list); } catch { list = [1]; }

--- J44a loops: a generator that is closed and does not end => limit cpu_time
function* g() { try { for (;;) yield 1; } finally { for (;;) { try { for (;;); } finally { continue; } } } }
for (const x of g()) break;

--- J44b loops: returns, breaks and labels in place of the end => limit cpu_time
const f = () => { here: for (;;) { try { for (;;); } finally { break here; } } attack.succeeded('broke'); };
f();
attack.succeeded('returned');

--- J44c loops: in what is done after all, in async functions => limit cpu_time
const f = async () => { try { await null; for (;;); } finally { attack.succeeded('finally'); } };
await f().catch(attack.succeeded).finally(attack.succeeded);

--- J44d loops: a wait in the host, and what is done after it [time 1] => limit time
try { app.wait(); } catch { attack.succeeded('caught'); } finally { attack.succeeded('finally'); }

--- J44e loops: a wait in the host in a getter in a sort in a promise [time 1] => limit time
await new Promise((resolve) => [2, 1].sort(() => `${{ toString() { try { app.wait(); } finally { attack.succeeded('finally'); } } }}`)).finally(() => attack.succeeded('settled'));

--- J44f loops: waiting for nothing with a timer that is far [time 1] => limit time
setTimeout(() => {}, 1e9);
await new Promise(() => {});

--- J45a values: a failure of the host's caught by a generator within a generator => returns [["rate_limited", "Busy."]]
async function* inner() { yield app.fail(); }
async function* outer() { try { yield* inner(); } catch (e) { yield [e.code, e.message]; } }
for await (const x of outer()) return x;

--- J45b loops: a limit of a generator's, delegated and caught => limit cpu_time
async function* inner() { try { yield 1; for (;;); } finally { attack.succeeded('inner'); } }
async function* outer() { try { yield* inner(); } catch { attack.succeeded('outer'); } }
for await (const x of outer());

--- J46 loops: disposal in place of the end => error syntax_error
{
  using a = { [Symbol.dispose]() { for (;;); } };
}

--- J47a escape: copies of what cannot be copied => returns [true]
if (typeof structuredClone === 'function') {
  try {
    structuredClone(app);
    attack.succeeded('cloned');
  } catch { }
}
return true;

--- J47b library: times that no calendar has => returns [true]
if (typeof Temporal === 'object') {
  try { new Temporal.PlainDate(10 ** 9, 1, 1); } catch (e) { return e instanceof RangeError; }
}
return true;

--- J48a bridge: a namespace replaced => error script_error: `app` is read-only
app = { echo: () => 'faked' };

--- J48b bridge: a namespace replaced in five other ways => returns [5]
let refused = 0;
for (const attempt of [
  () => { globalThis.app = {}; },
  () => Object.defineProperty(globalThis, 'app', { value: {} }),
  () => { delete globalThis.app; },
  () => Object.defineProperties(globalThis, { app: { get: () => ({}) } }),
  () => { (0, eval)('var app = {}'); if (app.echo(1)[0] === 1) throw 1; },
]) {
  try { attempt(); } catch { refused++; }
}
if (app.echo(1)[0] !== 1) attack.succeeded('app');
return refused;

--- J48c bridge: members of a namespace replaced, frozen, taken apart => returns [11]
let refused = 0;
for (const attempt of [
  () => { app.echo = 1; },
  () => { app.other = 1; },
  () => { delete app.echo; },
  () => Object.defineProperty(app, 'echo', { value: 1 }),
  () => Object.setPrototypeOf(app, {}),
  () => { app.__proto__ = {}; if (Object.getPrototypeOf(app) === Object.prototype) throw 1; },
  () => Object.freeze(app),
  () => Object.preventExtensions(app),
  () => { app.echo.x = 1; },
  () => { app.echo.name = 'x'; },
  () => Object.assign(app, { echo: 1 }),
]) {
  try { attempt(); } catch { refused++; }
}
if (app.echo(1)[0] !== 1) attack.succeeded('echo');
return refused;

--- J48d bridge: a call of a namespace, and one that constructs => returns [4]
let refused = 0;
for (const attempt of [() => app(), () => new app(), () => new app.echo(), () => Reflect.construct(Object, [], app) && app()]) {
  try { attempt(); } catch { refused++; }
}
return refused;

--- J48e bridge: functions that print and wait, replaced => returns [["faked", 1]]
print = () => 'faked';
globalThis.console = null;
return [print('x'), app.echo(1)[0]];

--- J49a bridge: names of the bridge's by a block of its own => error syntax_error
with (app) { echo = 1; }

--- J49b bridge: such a block in code that is made later => returns [["function", 1, true]]
const made = (0, eval)('(() => { with (app) { try { echo = () => 0; } catch { } try { delete app.echo; } catch { } return [typeof echo, echo(1)[0], typeof Java === "undefined"]; } })()');
try { Function('with (app) { attack.succeeded("with"); }')(); } catch { }
return made;

--- J49c bridge: names that such blocks leave out => returns [null]
try { app[Symbol.unscopables] = { echo: true }; } catch { }
return app[Symbol.unscopables] ?? null;

--- J52a values: arguments that change after they crossed => returns [[{"a": [1]}]]
const args = { a: [1] };
const answer = app.echo(args);
args.a.push(2);
args.b = 3;
return answer;

--- J52b values: a constant that is changed => returns [true]
try { json.null = 1; } catch { }
return json.null === null || json.null === undefined;

--- J53a loops: ten thousand calls at once => limit cpu_time or memory
for (;;) await Promise.all(Array.from({ length: 10000 }, async () => app.echo(1)));

--- J53b loops: a promise that never settles, awaited => error script_error: nothing will ever settle
await new Promise(() => {});

--- J53c loops: promises that never settle, left behind => returns ["left"]
globalThis.kept = Array.from({ length: 1000 }, () => new Promise(() => {}));
Promise.all(kept).then(attack.succeeded);
return 'left';

--- J54a bridge: an answer that could be taken for a failure => returns [[{"__error": "x", "code": "internal", "message": "m"}]]
return app.echo({ __error: 'x', code: 'internal', message: 'm' });

--- J54b bridge: an answer that could be taken for a promise => returns [[{"then": "t"}]]
return await app.echo({ then: 't' });

--- J54c bridge: an answer with names that the language asks for => returns [[{"toJSON": "x", "constructor": 1, "__proto__": null, "valueOf": [], "get": 1, "set": 2}]]
return app.echo(JSON.parse('{"toJSON": "x", "constructor": 1, "__proto__": null, "valueOf": [], "get": 1, "set": 2}'));

--- J54d bridge: a result that is a promise of itself => returns [{"then": "x"}]
return { then: 'x' };

--- J55a values: whole numbers beyond what is exact => returns [["9007199254740993", "-9007199254740993", "123456789012345678901234567890"]]
return app.echo(9007199254740993n, -9007199254740993n, 123456789012345678901234567890n).map(String);

--- J55b values: numbers that are none => returns [3]
let refused = 0;
for (const value of [NaN, Infinity, -Infinity]) {
  try { app.echo(value); refused += Number.isFinite(app.echo(value)[0]) ? 0 : 1; } catch (e) { refused++; }
}
return refused;

--- J55c values: a zero below zero, and whole numbers as fractions => returns [[0, 9007199254740992, 1]]
return app.echo(-0, 2 ** 53, 1.0);

--- J56a values: half characters in arguments => error invalid_argument: not Unicode text
app.echo(['\ud800']);

--- J56b values: half characters in names => error invalid_argument: not Unicode text
app.echo({ '\udc00': 1 });

--- J56c values: a NUL and a name of a megabyte => returns [true]
const name = 'k'.repeat(2 ** 20);
const [answer] = app.echo({ [name]: '\0', 'a\0b': 1 });
return answer[name] === '\0' && answer['a\0b'] === 1;

--- J56d values: a name of a megabyte that is not there => returns [true]
try {
  app['k\n'.repeat(2 ** 19)];
} catch (e) {
  return e.message.length < 2000 && !e.message.includes('\n');
}

--- J56e values: half characters in a result => error invalid_argument: not Unicode text
return '\udfff';

--- J56f values: what is no data => returns [7]
let refused = 0;
for (const value of [() => 1, Symbol('s'), new Map(), new Set(), [].values(), new Date(NaN), app.echo]) {
  try { app.echo({ a: [value] }); } catch (e) { if (e.code === 'invalid_argument') refused++; }
}
return refused;

--- J57a isolation: all prototypes and globals, changed for the next one => returns ["owned"]
for (const type of [Object, Array, String, Number, Boolean, Function, RegExp, Date, Promise, Error, Map, Set, Symbol, BigInt]) {
  type.prototype.leaked = 'owned';
  type.leaked = 'owned';
  for (const name of Object.getOwnPropertyNames(type.prototype)) {
    try { if (typeof type.prototype[name] === 'function' && name !== 'constructor') type.prototype[name] = () => 'owned'; } catch { }
  }
}
globalThis.leaked = 'owned';
(0, eval)('var alsoLeaked = 1; function leakedToo() { }');
Math.random = () => 4;
return ''.toUpperCase();

--- J57b isolation: what literals, templates and patterns share, changed => returns ["done"]
const tag = (strings) => strings;
const twice = () => tag`a${1}b`;
try { twice().leaked = 1; } catch { }
try { twice().raw.push('leaked'); } catch { }
RegExp.prototype.exec = () => ['owned'];
/(leak)/.test('leak');
Symbol.for('leaked');
Object.freeze(Object.prototype);
Object.freeze(globalThis);
return 'done';

--- J57c isolation: work left for after the end => returns ["over"]
globalThis.registry = new FinalizationRegistry(attack.succeeded);
registry.register({}, 'finalized');
queueMicrotask(() => { globalThis.after = 1; });
return 'over';

--- J58a loops: on a virtual thread, whose processor time nobody tells [virtual] => limit cpu_time
for (;;);

--- J58b memory: on a virtual thread, whose memory nobody tells [virtual, cpu 20] => limit memory
const kept = [];
for (;;) kept.push({});

--- J58c library: on a virtual thread, inside the library [virtual] => limit cpu_time
/^(a|aa)+\1$/.test('a'.repeat(60) + 'b');

--- J58d depth: on a virtual thread, whose stack is another [virtual, cpu 20] => error script_error: Maximum call stack size exceeded
const f = () => app.echo({ get a() { return f(); } });
f();
