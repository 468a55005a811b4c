print("contact", contact())
