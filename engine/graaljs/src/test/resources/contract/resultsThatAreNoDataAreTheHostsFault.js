const stock = 0;

fail();
