// The world as a script finds it: each name in reach with what it holds, and what the library answers.
const found = [];
const seen = new Set();
const say = (...words) => found.push(words.map(String).join(' '));
const show = (key) => (typeof key === 'symbol' ? key.toString() : key);
const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

const describe = (path, value) => {
  if (!isObject(value)) {
    const changing = path.endsWith('.lastMatch') || path.includes('RegExp.');
    say(path, typeof value, typeof value === 'symbol' || changing ? '' : value);
    return;
  }
  say(path, typeof value, Object.prototype.toString.call(value), Object.isFrozen(value), Object.isExtensible(value));
  if (seen.has(value)) {
    return;
  }
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    const name = `${path}.${show(key)}`;
    const member = Object.getOwnPropertyDescriptor(value, key);
    say(name, 'writable' in member ? member.writable : 'accessor', member.enumerable, member.configurable);
    if ('value' in member) {
      describe(name, member.value);
    } else {
      describe(`${name} get`, member.get);
      describe(`${name} set`, member.set);
    }
  }
  describe(`${path}^`, Object.getPrototypeOf(value));
};

const caught = (action) => {
  try {
    return action();
  } catch (e) {
    return e;
  }
};

seen.add(found);
describe('globalThis', globalThis);
describe('app', app);
describe('app.echo', app.echo);
describe('error', caught(app.fail));
describe('error of the language', caught(() => null.x));
for (const make of [(async () => {}), function* () {}, async function* () {}]) {
  describe(make.constructor.name, make.constructor);
}
describe('list iterator', Object.getPrototypeOf([].values()));

say('text', 'aBc'.toUpperCase(), 'abc'.indexOf('c'), 'ab'.repeat(2), 'a,b'.split(',').length, ' x '.trim(), 'é'.normalize('NFD').length);
say('patterns', 'key=value'.match(/(\w+)=(\w+)/).slice(1), 'a-b'.replace(/-/g, '+'), /^(?<x>a)/.exec('ab').groups.x, /(?<=\p{Lu})x/v.test('Ax'));
say('lists', [3, 1, 2].sort(), [1, [2, [3]]].flat(Infinity), [1, 2].map((x) => x * 2), Array.from({ length: 3 }, (_, i) => i), [1, 2].includes(2));
say('typed', new Uint8Array([1, 2]).map((x) => x + 1), new Float64Array(2).fill(0.5).join('|'));
say('numbers', 0.1 + 0.2, 2 ** 53, (255).toString(16), 3n ** 50n, BigInt('12') * 2n, Math.max(1, 2), parseFloat('1.5'), 1 / 3);
say('json', JSON.stringify({ a: [1, null, 'x'], b: new Date(0) }), JSON.parse('{"a": [1.5, true]}').a.length);
say('collections', new Map([[1, 2]]).get(1), new Set([1, 1]).size, [...new Map([['a', 1]])].join(), new WeakMap().has({}));
say('time', new Date(0).toISOString(), Date.UTC(2020, 1, 29), typeof Date.now());
say('languages', new Intl.NumberFormat('de').format(1234.5), new Intl.PluralRules('en').select(1), (1.5).toLocaleString('en'));
say('protection', caught(() => { throw new TypeError('t'); }), caught(() => eval('(')).name, caught(() => (() => { const f = () => f(); f(); })()));
say('code', Function('a', 'return a + 1')(1), eval('1 + 1'), (0, eval)('typeof app'), new (class { #p = 1; get p() { return this.#p; } })().p);
say('syntax', (({ a, ...rest }) => `${a}${JSON.stringify(rest)}`)({ a: 1, b: 2 }), [...(function* () { yield* [1, 2]; })()], null ?? 'x', {}?.y);
say('async', await Promise.all([1, Promise.resolve(2)]), await (async () => 3)(), await new Promise((done) => setTimeout(done, 1, 4)));
say('proxies', new Proxy({}, { get: (t, k) => k }).x, Reflect.ownKeys({ a: 1 }), Symbol.keyFor(Symbol.for('x')));
say('host', JSON.stringify(app.echo('a', 1, true, [null], { b: {} })), caught(app.fail), caught(app.crash), json.null);
print('canary', found.length, [1, { a: 2 }]);
dump({ a: 1 });
return found;
