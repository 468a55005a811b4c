const ways = [
  'Java', 'Java.type', 'JavaImporter', 'Packages', 'java', 'javax', 'com', 'org', 'Polyglot', 'Graal',
  'load', 'loadWithNewGlobal', 'read', 'readFully', 'readbuffer', 'quit', 'exit', 'printErr',
  'process', 'Deno', 'Bun', 'module', 'exports', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker',
  'WebAssembly', 'SharedArrayBuffer', 'arguments', '$EXEC', '$ENV', 'Debug',
  'record.class', 'record.getClass', 'json.class', 'json.getClass', 'record.call.getClass',
];
const isOpen = (way) => {
  try {
    return way.split('.').reduce((value, name) => value[name], globalThis) !== undefined;
  } catch {
    return false;
  }
};
record(...ways.filter(isOpen));

const evaluations = [
  () => require('fs'),
  () => Function('return this')().Java.type('java.lang.System'),
  () => (0, eval)('Java.type("java.lang.System")'),
  () => record.constructor('return Packages.java.lang.System')(),
];
const loads = ['fs', 'node:fs', '/etc/passwd', 'file:///etc/passwd'];
for (const evaluation of evaluations) {
  try {
    evaluation();
    record(String(evaluation));
  } catch {
    // Closed.
  }
}
for (const name of loads) {
  try {
    await import(name);
    record(name);
  } catch {
    // Closed.
  }
}
return ways.length + evaluations.length + loads.length;
