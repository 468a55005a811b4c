Attacks that need more of the host than an engine has: products, accounts, policy, json, regex, docs.
With the mark readonly, accounts are configured and writes are not allowed; otherwise vendors are simulated.

--- J7d bridge: the classes behind products, accounts and libraries => returns [0]
let found = 0;
for (const target of [app.integrations, app.integrations.loops, app.integrations.loops.marketing, app.integrations.loops.get_current_user, docs, json, regex, mcp]) {
  for (const name of ['getClass', 'class', 'hashCode', 'notify', 'forName', 'invoke', 'credentials', 'client']) {
    try {
      if (target[name] !== undefined) found++;
    } catch { }
  }
}
return found;

--- J10e bridge: a failure of a vendor's, with all that belongs to it => returns [true]
try {
  app.integrations.close.get_lead({ id: 'lead_none' });
} catch (e) {
  const text = [e.stack, `${e}`, JSON.stringify(e), ...Reflect.ownKeys(e).map((k) => `${String(k)} ${String(e[k])}`)].join();
  return !/java|feign|dev\.kosmo|127\.0\.0\.1|authorization|api[_-]?key/i.test(text) && e.code === 'not_found';
}

--- J13c bridge: headers, queries and addresses for all objects => returns ["Acme Corp"]
for (const name of ['headers', 'Authorization', 'url', 'base_url', 'baseUrl', 'path', 'query', 'account', 'id', 'force', 'approved', '_fields', 'limit']) {
  Object.prototype[name] = 'http://evil.example/';
}
print(app.integrations.loops.get_current_user().teamName);
return [app.integrations.close.get_lead({ id: 'lead_abc123XYZ' }).name, app.integrations.loops.get_current_user({}).teamName].join() === 'Acme Corp,Larkspur Labs' ? 'Acme Corp' : null;

--- J13d bridge: an id for all objects in place of one that is missing => error invalid_argument: id
Object.prototype.id = 'lead_abc123XYZ';
app.integrations.close.get_lead({});

--- J14b bridge: another form for arguments, as JSON => returns ["Acme Corp"]
Object.prototype.toJSON = () => ({ id: 'lead_other' });
String.prototype.toJSON = () => 'lead_other';
return app.integrations.close.get_lead({ id: 'lead_abc123XYZ' }).name;

--- J14c json: another form for what json.encode writes => returns ["{\"a\":[1]}"]
Object.prototype.toJSON = Array.prototype.toJSON = () => 'evil';
return json.encode({ a: [1] }, { pretty: false });

--- J16b json: a prototype by json.decode => returns [true]
const decoded = json.decode('{"__proto__": {"admin": true}, "constructor": {"prototype": {"x": 1}}}');
const merged = Object.assign({}, decoded);
return {}.admin === undefined && {}.x === undefined && Object.keys(decoded).includes('__proto__') && merged.x === undefined;

--- J17b bridge: names of what objects inherit, as parameters => returns [4]
let refused = 0;
for (const name of ['constructor', '__proto__', 'hasOwnProperty', 'toString']) {
  try {
    app.integrations.close.get_lead(JSON.parse(`{"id": "lead_abc123XYZ", "${name}": 1}`));
  } catch (e) {
    if (e.code === 'invalid_argument') refused++;
  }
}
return refused;

--- J18c bridge: the library that the host could lean on, replaced before calls => returns ["Acme Corp"]
const { integrations } = app;
const evil = () => { attack.succeeded('replaced'); };
JSON.parse = JSON.stringify = Object.keys = Reflect.ownKeys = Object.defineProperty = Array.isArray = evil;
globalThis.Promise = globalThis.Proxy = globalThis.Error = globalThis.WeakMap = evil;
const name = integrations.close.get_lead({ id: 'lead_abc123XYZ' }).name;
return name === 'Acme Corp' && json.encode([1], { pretty: false }) === '[1]' ? name : null;

--- J19i values: an id that is another one each time => returns ["Acme Corp"]
let reads = 0;
const ids = ['lead_abc123XYZ', 'lead_other'];
const lead = app.integrations.close.get_lead(new Proxy({ id: '' }, { get: (t, k) => (k === 'id' ? ids[reads++] : t[k]) }));
return reads === 1 ? lead.name : null;

--- J19j policy: a write that is a read while it is looked at [readonly] => error approval_required
let reads = 0;
app.integrations.loops.create_contact(new Proxy({ email: 'a@example.test' }, { get: (t, k) => (k === 'email' && reads++ ? undefined : t[k]) }));

--- J20e values: arguments that make calls while they are read => returns ["Acme Corp"]
return app.integrations.close.get_lead({
  get id() { return app.integrations.loops.get_current_user().teamName === 'Larkspur Labs' ? 'lead_abc123XYZ' : 'lead_none'; },
}).name;

--- J21g values: an id that is an object with a text => error invalid_argument: is a function
app.integrations.close.get_lead({ id: { toString: () => 'lead_abc123XYZ' } });

--- J37j json: lists nested a hundred thousand deep => error invalid_argument: nested more than 1000 levels
let list = [];
for (let i = 0; i < 100000; i++) list = [list];
json.encode(list);

--- J37k json: a value that holds itself => error invalid_argument: contains itself
const o = {};
o.o = o;
json.encode(o);

--- J37l json: a document nested a million deep => error invalid_argument: nested more than 1000 levels
json.decode('['.repeat(1000000));

--- J37m json: more values than can cross [memory 512, cpu 20] => error invalid_argument: more than a million values
json.decode(`[${'[],'.repeat(2 ** 20)}1]`);

--- J28g regex: repetition of repetition => returns [true]
return regex.match(`${'a'.repeat(100000)}!`, '^(a+)+$') === null;

--- J28h regex: references back, and looking behind => returns [2]
let refused = 0;
for (const pattern of ['(a)\\1', '(?<=a)a']) {
  try { regex.match('aa', pattern); } catch (e) { if (e.code === 'invalid_argument') refused++; }
}
return refused;

--- J40g output: a result of a hundred thousand rows, dumped without end => limit output or cpu_time or memory
const list = Array.from({ length: 100000 }, (_, i) => i);
for (;;) dump(list);

--- J43f docs: searches without end => limit cpu_time or memory
for (;;) docs.search('create lead '.repeat(80));

--- J44g loops: sleeping beyond the limit, caught [time 1] => limit time
try { app.sleep(3600); } catch { attack.succeeded('caught'); } finally { attack.succeeded('finally'); }

--- J44h loops: sleeping in small steps [time 1] => limit time
for (;;) { try { app.sleep(0.05); } finally { continue; } }

--- J48f bridge: products and their functions replaced => returns ["Larkspur Labs"]
let refused = 0;
for (const attempt of [
  () => { app.integrations.loops = {}; },
  () => { app.integrations.loops.get_current_user = () => ({ teamName: 'faked' }); },
  () => { delete app.integrations.loops; },
  () => Object.defineProperty(app.integrations, 'loops', { value: {} }),
  () => { app.integrations.loops.get_current_user.async = () => 1; },
]) {
  try { attempt(); } catch { refused++; }
}
print(refused);
return refused === 5 ? app.integrations.loops.get_current_user().teamName : refused;

--- J50a paths: an id that climbs => error not_found
app.integrations.close.get_lead({ id: '../contacts/1' });

--- J50b paths: an id with a query => error not_found
app.integrations.close.get_lead({ id: 'x?limit=1' });

--- J50c paths: an id with a fragment => error not_found
app.integrations.close.get_lead({ id: 'x#' });

--- J50d paths: ids that are no more than dots, encoded or not => returns [4]
let refused = 0;
for (const id of ['.', '..', '../..', '%2e%2e']) {
  try { app.integrations.close.get_lead({ id }); } catch { refused++; }
}
return refused;

--- J50e paths: ids with what ends lines, strings and segments => returns [8]
let refused = 0;
for (const id of ['x\r\nHost: evil', 'x\0', 'x/y', 'x\\y', 'x;y', '//x', 'x y', '%0d%0a']) {
  try { app.integrations.close.get_lead({ id }); } catch (e) { if (e.code === 'not_found' || e.code === 'invalid_argument') refused++; }
}
return refused;

--- J50f paths: paths that lead elsewhere => returns [17]
let refused = 0;
const paths = [
  '//evil/', '/\\evil', 'https://evil', '/..;/', '/%2e%2e/', '/x\r\nHost: evil', '/../admin', '/a/../b', '/a//b', '/%2fevil', '/%252e%252e',
  '/x?admin=1', '/x#y', '@evil', '/a b', 'file:///etc/passwd', '/\0',
];
for (const path of paths) {
  try {
    app.integrations.capsule.api_get({ path });
  } catch (e) {
    if (e.code === 'invalid_argument' && e.outcome === 'rejected') refused++;
  }
}
return refused;

--- J50g paths: an id of a megabyte [cpu 20] => returns [false]
try {
  return Boolean(app.integrations.close.get_lead({ id: 'x'.repeat(1000000) }));
} catch {
  return false;
}

--- J51a accounts: accounts by what becomes a text => returns [5]
let refused = 0;
for (const name of [{ toString: () => 'admin' }, ['admin'], Symbol('marketing'), 'mаrketing', 'marketing\0']) {
  try {
    const account = app.integrations.loops[name];
    if (account === undefined || account.get_current_user === undefined) refused++;
  } catch {
    refused++;
  }
}
return refused;

--- J51b accounts: names that look like an account => returns [7]
let refused = 0;
for (const name of ['default ', ' default', 'dеfault', 'defau1t', '..', 'marketing/../default', '__proto__.default']) {
  try { app.integrations.loops[name].get_current_user(); } catch (e) { if (e.code === 'unknown_function') refused++; }
}
return refused;

--- J51c accounts: an account of another product, and one within another => returns [2]
let refused = 0;
for (const attempt of [() => app.integrations.loops.us_team.get_current_user(), () => app.integrations.loops.marketing.default.get_current_user()]) {
  try { attempt(); } catch (e) { if (e.code === 'unknown_function') refused++; }
}
return refused;

--- J52c policy: arguments that change after they were looked at [readonly] => returns [["approval_required", "invalid_argument"]]
const args = { email: 'a@example.test' };
const codes = [];
for (let i = 0; i < 2; i++) {
  try { app.integrations.loops.create_contact(args); } catch (e) { codes.push(e.code); }
  Object.assign(args, { email: 'b@example.test', approved: true, force: true });
}
return codes;

--- J52d policy: arguments that change while a call is under way => returns ["a@example.test"]
const args = { email: 'a@example.test' };
const created = app.integrations.loops.create_contact.async(args);
args.email = 'b@example.test';
await created;
try { app.integrations.loops.get_contact({ contact_id: 'b@example.test' }); attack.succeeded('b'); } catch { }
const found = app.integrations.loops.get_contact({ contact_id: 'a@example.test' });
return (found[0] ?? found).email;

--- J52e policy: a write by each of its names and ways [readonly] => returns [10]
let refused = 0;
const { loops } = app.integrations;
const write = { email: 'a@example.test' };
const copy = { ...loops };
for (const attempt of [
  ...['create_contact', 'createContact', 'create-contact', 'loops_create_contact', 'loopsCreateContact'].map((name) => () => loops[name](write)),
  () => loops.default.create_contact(write), () => copy.create_contact(write), () => loops.create_contact.async(write),
  () => Reflect.apply(loops.create_contact, null, [write]), () => [write].map((args) => loops.create_contact(args)),
]) {
  try { await attempt(); } catch (e) { if (e.code === 'approval_required') refused++; }
}
return refused;

--- J52f policy: all deletes and all raw writes [readonly] => returns [5]
let refused = 0;
const { capsule, close, vero } = app.integrations;
for (const attempt of [
  () => capsule.api_post({ path: '/parties' }), () => capsule.api_delete({ path: '/parties/101' }), () => capsule.delete_contact({ id: 101 }),
  () => close.delete_lead({ id: 'lead_abc123XYZ' }), () => vero.unsubscribe({ id: 'u1' }),
]) {
  try { attempt(); } catch (e) { if (e.code === 'approval_required' && e.outcome === 'rejected') refused++; }
}
return refused;

--- J53d calls: ten thousand calls, each protected => limit calls
for (let i = 0; i < 10000; i++) {
  try { app.integrations.loops.get_current_user(); } catch { attack.succeeded('caught'); }
}

--- J53e calls: ten thousand calls beside the script [cpu 20, memory 512] => limit calls
await Promise.allSettled(Array.from({ length: 10000 }, () => app.integrations.loops.get_current_user.async())).finally(() => attack.succeeded('settled'));

--- J53f calls: calls beside a script that loops => limit cpu_time
for (let i = 0; i < 10; i++) app.integrations.loops.get_current_user.async().then(attack.succeeded);
for (;;);

--- J54e bridge: an answer of json.decode's that could be taken for a failure or a promise => returns ["x"]
const answer = await json.decode('{"__error": "x", "then": "y", "toJSON": 1, "constructor": 2}');
return answer.__error;

--- J55d values: whole numbers beyond what is exact, as ids => returns [["9007199254740993", "bigint", "[9007199254740993]"]]
const [id] = json.decode('[9007199254740993]');
return [String(id), typeof id, json.encode([id], { pretty: false })];

--- J55e values: a number of an id that is rounded already => error invalid_argument
app.integrations.capsule.get_contact({ id: 1.5 });

--- J56g values: names and values of a megabyte, with NUL, for a vendor => returns [3]
let refused = 0;
const big = 'k'.repeat(2 ** 20);
for (const args of [{ [big]: 1 }, { id: 'x', 'a\0b': 1 }, { id: '\ud800' }]) {
  try { app.integrations.close.get_lead(args); } catch (e) { if (e.code === 'invalid_argument' && e.message.length < 2000) refused++; }
}
return refused;

--- J56h docs: pages and searches with all that leads elsewhere => returns [7]
let refused = 0;
for (const page of ['../../etc/passwd', '/etc/passwd', '..', '', '\0', 'a'.repeat(1000000), 'file:///etc/passwd']) {
  try { docs.read(page); } catch (e) { if (e.message.length < 2000) refused++; }
}
return refused;

--- J57d isolation: input, changed for the next one => returns [true]
try { input.leaked = 1; } catch { }
try { Object.defineProperty(input, 'leaked', { value: 1 }); } catch { }
return input?.leaked === undefined;

--- J58e loops: on a virtual thread, with calls beside the script [virtual] => limit cpu_time
const calls = app.integrations.loops.get_current_user.async();
for (;;) await null;
