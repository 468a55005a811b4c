local name = "Jane"
