const contact = {};

fail();
