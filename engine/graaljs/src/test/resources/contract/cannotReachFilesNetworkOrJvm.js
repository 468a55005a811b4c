const ways = [
  "Java", "Packages", "java", "javax", "com", "org", "JavaImporter", "Polyglot",
  "load", "loadWithNewGlobal", "read", "readbuffer", "readline", "readFully", "quit", "exit",
  "require", "process", "Deno", "Bun", "fetch", "XMLHttpRequest", "WebSocket", "importScripts",
  "$EXEC", "$ENV", "$ARG",
  "record.class", "record.getClass", "record.call.getClass", "json.class", "json.getClass",
];
const reach = (path) => path.split(".").reduce((value, name) => value[name], globalThis);
for (const path of ways) {
  try {
    if (reach(path) !== undefined) {
      record(path);
    }
  } catch (e) {}
}
for (const file of ["fs", "node:fs", "./pom.xml", "/etc/hosts"]) {
  try {
    await import(file);
    record("import " + file);
  } catch (e) {}
}
return ways.length;
