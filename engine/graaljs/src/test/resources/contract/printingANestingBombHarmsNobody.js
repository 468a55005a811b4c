let bomb = [];
for (let i = 0; i < 100000; i++) {
  bomb = [bomb];
}
record("built");
print(bomb);
