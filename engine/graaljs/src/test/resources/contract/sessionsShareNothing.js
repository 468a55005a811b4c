const fresh =
  typeof leaked === 'undefined' &&
  'a'.toUpperCase() === 'A' &&
  {}.leaked === undefined &&
  JSON.parse('1') === 1 &&
  Math.max(1, 2) === 2 &&
  record.leaked === undefined;
globalThis.leaked = true;
String.prototype.toUpperCase = () => 'leaked';
Object.prototype.leaked = true;
JSON.parse = () => 'leaked';
Math.max = () => 'leaked';
try {
  record.leaked = true;
} catch {
  // Refused, as it should be.
}
record(fresh);
