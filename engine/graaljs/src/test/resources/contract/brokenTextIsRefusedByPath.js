record({ name: "caf\uD800" });
