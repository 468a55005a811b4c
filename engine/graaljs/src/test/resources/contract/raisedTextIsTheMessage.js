const stock = 0;

throw new Error('out of stock');
