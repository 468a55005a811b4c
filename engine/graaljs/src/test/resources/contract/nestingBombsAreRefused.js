let bomb = [];
for (let level = 0; level < 100_000; level++) {
  bomb = [bomb];
}
record(bomb);
