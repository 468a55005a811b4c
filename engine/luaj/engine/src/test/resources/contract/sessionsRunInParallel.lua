record(meet())
