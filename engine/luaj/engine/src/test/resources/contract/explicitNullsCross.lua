record({ phone = json.null })
