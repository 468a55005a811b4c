return [1, 'two', true];
