const home = { city: 'Bern' };
record({ a: home, b: home });
