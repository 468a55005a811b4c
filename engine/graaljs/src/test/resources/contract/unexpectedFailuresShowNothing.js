// The call that fails stands

fail();
