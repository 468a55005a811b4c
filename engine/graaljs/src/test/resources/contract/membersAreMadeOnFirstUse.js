app.used();
app.used();
