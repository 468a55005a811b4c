record('Zoë 日本語 🚀', echo('Zoë 日本語 🚀'), sample());
