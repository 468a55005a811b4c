app.apply(app.hello, { list: [app.hello, 1] });
