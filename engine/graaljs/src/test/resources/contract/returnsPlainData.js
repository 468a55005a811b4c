return { name: 'Jane', tags: ['a', 'b'], active: false, score: 1.5 };
