print('before');
throw new Error('too bad');
