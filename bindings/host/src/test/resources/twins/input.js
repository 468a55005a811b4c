print(input.name, input.tags.length, input.tags[1], input.missing === undefined);
print(args.length, ...args);
let ok = true; try { input.name = "x" } catch (e) { ok = false }
print(ok, "input is read-only");
