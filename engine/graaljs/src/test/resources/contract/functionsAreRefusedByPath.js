record({ contact: { notes() {} } });
