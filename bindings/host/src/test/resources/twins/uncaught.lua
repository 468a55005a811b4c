print("before")
app.integrations.close.get_lead({ id = "lead_none" })
