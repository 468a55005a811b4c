record(app.loops.create_contact({ email: 'a@b.test' }));
