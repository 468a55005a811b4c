return { notes: () => {} };
