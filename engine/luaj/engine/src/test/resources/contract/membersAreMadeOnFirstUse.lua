app.used()
app.used()
