record({ name = "caf\233" })
