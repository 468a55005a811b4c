// The part of the engine that must be JavaScript. It runs before any script and keeps what it uses:
// a script may replace JSON.parse, Promise or Array.prototype.map, and nothing here notices.
// Objects that the language itself inspects (descriptors, handlers) have no prototype, since a
// script may add members to Object.prototype.
(() => {
  'use strict';
  const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const { freeze, getOwnPropertyNames, prototype: objectPrototype, setPrototypeOf } = Object;
  const { isPrototypeOf } = objectPrototype;
  const { isArray } = Array;
  const { parse } = JSON;
  const { startsWith, slice } = String.prototype;
  const { get: lookUp, set: associate } = WeakMap.prototype;
  const { has: isMember } = Set.prototype;
  const { add: keep, has: isKept } = WeakSet.prototype;
  const { getTime } = Date.prototype;
  const { bind } = Function.prototype;
  const { toStringTag, iterator: iteratorSymbol } = Symbol;
  const toText = String;
  const toNumber = Number;
  const toBigInt = BigInt;
  const PlainError = Error;
  const TypeMismatch = TypeError;
  const StackOverflow = RangeError;
  const PlainProxy = Proxy;
  const PlainPromise = Promise;
  const iteratorPrototype = getPrototypeOf(getPrototypeOf([][iteratorSymbol]()));
  const AsyncFunction = (async () => {}).constructor;

  // What host code returns in place of a value: no exception of Java ever enters a script.
  class Thrown {
    constructor(error) {
      // Not assigned: a setter of the script's on Object.prototype would get it.
      defineProperty(this, 'error', { __proto__: null, value: error });
    }
  }
  const overflow = freeze({ __proto__: null });
  const absent = freeze({ __proto__: null });

  const result = (value) => {
    if (value === overflow) {
      throw new StackOverflow('Maximum call stack size exceeded');
    }
    if (value instanceof Thrown) {
      throw value.error;
    }
    return value;
  };

  const define = (object, key, value, writable = true) =>
    defineProperty(object, key, {
      __proto__: null, value, writable, enumerable: true, configurable: writable,
    });

  const failures = new WeakMap();
  const failure = (fields, token) => {
    const error = new PlainError(fields.message);
    delete error.message; // Comes back in its place, and listed.
    const names = ownKeys(fields);
    for (let i = 0; i < names.length; i++) {
      define(error, names[i], fields[names[i]]);
    }
    apply(associate, failures, [error, token]);
    return new Thrown(error);
  };
  const isObject = (value) =>
    (typeof value === 'object' && value !== null) || typeof value === 'function';
  const hostFailure = (value) =>
    (isObject(value) ? apply(lookUp, failures, [value]) : undefined) ?? null;
  // The same failure in an error that was made elsewhere, and so has another position.
  const moved = (error, origin) => {
    if (hostFailure(error) === null) {
      return error;
    }
    const names = ownKeys(error);
    for (let i = 0; i < names.length; i++) {
      if (getOwnPropertyDescriptor(error, names[i]).enumerable) {
        define(origin, names[i], error[names[i]]);
      }
    }
    apply(associate, failures, [origin, hostFailure(error)]);
    return origin;
  };

  const noModules = (word) => `\`${word}\` is not available: a script reads no files. `
    + 'Paste the module into the script; `json` and `regex` are built in.';
  // What GraalJS says to a dynamic import names the file and nothing to do instead.
  const inScriptWords = (message) =>
    typeof message === 'string' && (apply(startsWith, message, ['Operation is not allowed for: '])
      || apply(startsWith, message, ['Error reading module '])
      || apply(startsWith, message, ['Illegal character in ']))
      ? noModules('import') : message;

  const describe = (thrown) => {
    try {
      if (typeof thrown === 'string') {
        return { __proto__: null, message: thrown };
      }
      const { name, code, hint, status, retryable, request_id, outcome, retry_at } = thrown;
      const message = inScriptWords(thrown.message);
      return { __proto__: null, name, message, code, hint, status, retryable, request_id, outcome, retry_at };
    } catch {
      return { __proto__: null };
    }
  };

  // Digits that a double cannot hold travel as marked text, and what lies too deep lies apart.
  const parseMarked = (text, marker, apart) => parse(text, (key, value) => {
    if (typeof value !== 'string' || !apply(startsWith, value, [marker])) {
      return value;
    }
    const digits = apply(slice, value, [marker.length]);
    if (digits[0] === '#') {
      return apart[toNumber(apply(slice, digits, [1]))];
    }
    return digits[digits.length - 1] <= '9' ? toBigInt(digits) : toNumber(digits);
  });

  const freezeDeep = (value) => {
    if (isObject(value)) {
      const keys = ownKeys(value);
      for (let i = 0; i < keys.length; i++) {
        freezeDeep(value[keys[i]]);
      }
      freeze(value);
    }
    return value;
  };

  const namedFunction = (name, call) =>
    freeze({ [name](...args) { return result(call(args)); } }[name]);

  const promising = (start) => freeze({
    async(...args) {
      const origin = new PlainError(); // Here, where the call stands in the script.
      return new PlainPromise((resolve, reject) => {
        result(start(args, (outcome) => {
          try {
            resolve(result(outcome));
          } catch (error) {
            reject(moved(error, origin));
          }
        }));
      });
    },
  }.async);
  const functions = new WeakMap();
  const hostFunction = (value) => apply(lookUp, functions, [value]) ?? null;
  const functionOf = (name, call, start, token) => {
    const named = { [name](...args) { return result(call(args)); } }[name];
    if (start !== null) {
      define(named, 'async', promising(start), false);
    }
    apply(associate, functions, [named, token]);
    return freeze(named);
  };

  // Without `return`: a loop that was left can be taken up again, as in every language here.
  const iterator = (call) => freeze({
    __proto__: iteratorPrototype,
    next() {
      const value = result(call());
      return value === absent ? { value: undefined, done: true } : { value, done: false };
    },
  });

  const inherited = { __proto__: null };
  getOwnPropertyNames(objectPrototype).forEach((name) => { inherited[name] = true; });
  // Names that await and debuggers ask any object for.
  const probed = { __proto__: null, then: true, inspect: true };

  // A function is what can answer to being called, and a bound one has no prototype that would
  // have to be listed; nothing of it is to be seen.
  const anything = function anything() {};
  const hollow = () => {
    const target = apply(bind, anything, []);
    delete target.length;
    delete target.name;
    return setPrototypeOf(target, objectPrototype);
  };
  const namespaces = new WeakSet();
  const isNamespace = (value) => apply(isKept, namespaces, [value]);
  const namespace = (path, names, find, unknown, called, changed) => {
    const listed = { __proto__: null };
    for (let i = 0; i < names.length; i++) {
      listed[names[i]] = true;
    }
    const known = { __proto__: null };
    const look = (key) => {
      if (!(key in known)) {
        const member = result(find(key));
        if (member === absent) {
          return absent;
        }
        known[key] = member;
      }
      return known[key];
    };
    const view = () => {
      const members = {};
      for (let i = 0; i < names.length; i++) {
        define(members, names[i], look(names[i]));
      }
      return members;
    };
    const refuse = (target, key) => result(changed(key));
    const get = (target, key) => {
      if (typeof key === 'symbol') {
        return key === toStringTag ? path : undefined;
      }
      const member = look(key);
      if (member !== absent) {
        return member;
      }
      if (key in inherited) {
        return target[key];
      }
      if (key === 'toJSON') {
        return view; // Without it JSON would leave a function out.
      }
      return key in probed ? undefined : result(unknown(key));
    };
    const has = (target, key) =>
      typeof key !== 'symbol' && (key in listed || look(key) !== absent);
    const proxy = new PlainProxy(hollow(), {
      __proto__: null,
      apply: () => result(called(path)),
      construct: () => result(called(path)),
      get,
      has,
      ownKeys: () => names, // The language copies them.
      getOwnPropertyDescriptor: (target, key) => (has(target, key)
        // A getter, since listing the names must not make the members.
        ? { __proto__: null, get: () => get(target, key), enumerable: key in listed,
          configurable: true }
        : undefined),
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
      setPrototypeOf: (target) => refuse(target),
      preventExtensions: (target) => refuse(target),
    });
    apply(keep, namespaces, [proxy]);
    return proxy;
  };

  const global = (name, find) => defineProperty(globalThis, name, {
    __proto__: null,
    get: () => result(find(name)),
    set: () => {
      throw new TypeMismatch('`' + name + '` is read-only.');
    },
    enumerable: true,
    configurable: false,
  });
  const builtin = (name, value) => defineProperty(globalThis, name, {
    __proto__: null, value, writable: true, enumerable: false, configurable: true,
  });

  const output = (print, log, dump) => {
    builtin('print', namedFunction('print', print));
    builtin('dump', freeze({ dump(value) { result(dump([value])); return value; } }.dump));
    const console = {};
    ['log', 'info', 'debug', 'warn', 'error'].forEach((name) => {
      console[name] = namedFunction(name, log);
    });
    builtin('console', console);
  };

  const callable = (value, caller) => {
    if (typeof value !== 'function') {
      throw new TypeMismatch('`' + caller + '` needs a function.');
    }
    return value;
  };
  const timers = (start, stop) => {
    const starter = (name, repeats) => ({
      [name](callback, delay, ...args) {
        return start(callable(callback, name), toNumber(delay), repeats, args);
      },
    })[name];
    const stopper = (name) => ({
      [name](id) {
        if (typeof id === 'number') {
          stop(id);
        }
      },
    })[name];
    builtin('setTimeout', starter('setTimeout', false));
    builtin('setInterval', starter('setInterval', true));
    builtin('clearTimeout', stopper('clearTimeout'));
    builtin('clearInterval', stopper('clearInterval'));
    builtin('queueMicrotask', {
      queueMicrotask(callback) {
        callable(callback, 'queueMicrotask');
        (async () => {
          await undefined;
          apply(callback, undefined, []);
        })();
      },
    }.queueMicrotask);
  };

  const accepts = (method, value) => {
    try {
      apply(method, value, []);
      return true;
    } catch {
      return false;
    }
  };
  const kind = (value) => {
    if (isArray(value)) {
      return 'array';
    }
    if (accepts(isMember, value)) {
      return 'set';
    }
    if (apply(isPrototypeOf, iteratorPrototype, [value])) {
      return 'iterator';
    }
    return accepts(getTime, value) ? 'date' : '';
  };

  const syntaxError = (code) => {
    try {
      new AsyncFunction(code);
      return null;
    } catch (error) {
      return error.message;
    }
  };

  const settle = async (promised, done, failed) => {
    let value;
    try {
      value = await promised;
    } catch (error) {
      failed(error);
      return;
    }
    done(value);
  };
  // What is thrown before anything is awaited leaves through here, and keeps its position.
  const run = (main, done, failed) => {
    settle(apply(main, undefined, []), done, failed);
  };

  builtin('require', {
    require() {
      throw new PlainError(noModules('require'));
    },
  }.require);
  // JSON knows no integers beyond 2^53, so a script that writes JSON gets their digits as text.
  defineProperty(BigInt.prototype, 'toJSON', {
    __proto__: null, value() { return toText(this); }, writable: true, configurable: true,
  });
  // Of GraalJS's own, which cannot be stopped, a long list with nothing in it takes hours.
  const { max, min, trunc } = Math;
  const toObject = Object;
  const toLength = (value) => min(max(trunc(toNumber(value)) || 0, 0), Number.MAX_SAFE_INTEGER);
  const flatten = (into, list, depth) => {
    const length = toLength(list.length);
    for (let i = 0; i < length; i++) {
      if (i in list) {
        const item = list[i];
        if (depth > 0 && isArray(item)) {
          flatten(into, item, depth - 1);
        } else {
          define(into, into.length, item);
        }
      }
    }
    return into;
  };
  const listMethod = (name, method) => defineProperty(Array.prototype, name, {
    __proto__: null, value: method, writable: true, enumerable: false, configurable: true,
  });
  const { map } = Array.prototype;
  listMethod('flat', {
    flat(...args) {
      return flatten([], toObject(this), args[0] === undefined ? 1 : trunc(toNumber(args[0])) || 0);
    },
  }.flat);
  listMethod('flatMap', {
    flatMap(callback, receiver) { return flatten([], apply(map, this, [callback, receiver]), 1); },
  }.flatMap);

  // The guard sees builtins only, and what this returns is none.
  const { get: compareOf } = getOwnPropertyDescriptor(Intl.Collator.prototype, 'compare');
  const { normalize } = String.prototype;
  const comparable = (value) => {
    const text = toText(value);
    if (text.length > 1000) {
      apply(normalize, text, []); // Is refused where a comparison would have no end.
    }
    return text;
  };
  defineProperty(Intl.Collator.prototype, 'compare', {
    __proto__: null,
    get() {
      const compare = apply(compareOf, this, []);
      return (a, b) => compare(comparable(a), comparable(b));
    },
    enumerable: false,
    configurable: true,
  });

  const onRejection = Graal.setUnhandledPromiseRejectionHandler;
  delete globalThis.Graal;
  delete globalThis.Java;
  delete globalThis.Polyglot;

  return {
    absent, overflow, failure, hostFailure, hostFunction, describe, parse, parseMarked, toBigInt,
    freezeDeep, function: functionOf, iterator, namespace, global, output, timers, kind,
    syntaxError, run, builtin,
    callWith: (callback, args) => apply(callback, undefined, args),
    isNamespace,
    isBigInt: (value) => typeof value === 'bigint',
    onRejection: (handler) => onRejection((...args) => handler(args)),
  };
})()
