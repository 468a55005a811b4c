print(app)
