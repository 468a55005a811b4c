print('one', 2, true);
print();
print('a\nb');
