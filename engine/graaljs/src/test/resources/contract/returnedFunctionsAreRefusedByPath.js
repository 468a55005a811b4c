return { notes() {} };
