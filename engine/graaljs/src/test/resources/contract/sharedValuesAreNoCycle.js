const address = { city: "Bern" };
record({ a: address, b: address });
