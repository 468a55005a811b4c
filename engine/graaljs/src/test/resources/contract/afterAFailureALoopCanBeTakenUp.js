const rest = values();
try {
  for (const value of rest) record(value);
} catch (failure) {
  record(failure.code);
}
for (const value of rest) record(value);
