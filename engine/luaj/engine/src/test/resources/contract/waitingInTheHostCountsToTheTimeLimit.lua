pcall(wait)
record("outlived")
