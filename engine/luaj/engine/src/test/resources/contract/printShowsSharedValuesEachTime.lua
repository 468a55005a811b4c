local address = { city = "Bern" }
print({ address, address })
