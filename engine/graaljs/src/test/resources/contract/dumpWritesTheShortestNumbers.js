[0.1 + 0.2, 1.5, 10 / 2, tiny(), least(), small(), large(), huge()].forEach((n) => dump(n));
