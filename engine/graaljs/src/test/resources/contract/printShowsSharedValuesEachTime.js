const address = { city: "Bern" };
print([address, address]);
