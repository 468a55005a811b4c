app.apply({ contact: { notes: () => {} } });
