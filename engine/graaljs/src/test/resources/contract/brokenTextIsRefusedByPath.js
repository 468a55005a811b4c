record({ name: 'half a \ud83d' });
