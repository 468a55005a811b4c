/^(a+)+$/.test("a".repeat(60) + "b");
record("outrun");
