print('contact', contact());
