const numbers = count();
for (let i = 0; i < 2; i++) {
  for (const value of numbers) {
    record(value);
    if (value % 2 === 0) break;
  }
}
