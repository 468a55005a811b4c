record({
  email: 'jane@example.test',
  tags: ['a', 'b'],
  age: 3,
  active: true,
  address: { city: 'Zürich' },
});
