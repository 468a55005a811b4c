const kept = [];
for (let i = 1; i <= 200; i++) {
  kept.push({ id: i, name: `name ${i}`, tags: ['a', 'b'] });
}
function* walk() {
  yield* kept;
}
for (let i = 0; i < 20; i++) walk().next();
kept.sort((a, b) => b.id - a.id);
try {
  nothing.there;
} catch (e) {
  print(e.message);
}
print(new Function('return 1 + 1')(), /x+/.exec('xxx'), new Map([[1, kept]]).size);
await new Promise((done) => setTimeout(done, 1));
String.prototype.trimmed = () => kept;
globalThis.leaked = kept;
