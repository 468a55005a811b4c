print("contact", contact());
