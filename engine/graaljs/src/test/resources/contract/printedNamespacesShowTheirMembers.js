print(app);
