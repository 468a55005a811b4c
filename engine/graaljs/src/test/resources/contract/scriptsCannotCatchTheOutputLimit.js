print('one');
await Promise.resolve().then(() => print('stop')).catch(() => record('caught'));
record('outlived');
