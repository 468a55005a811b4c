record({ contact: { notes: () => {} } });
