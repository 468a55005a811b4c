const home = { city: 'Bern' };
print([home, home]);
