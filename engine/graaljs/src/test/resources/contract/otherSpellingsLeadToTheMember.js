record(app.loops.createContact({ email: 'a@b.test' }));
