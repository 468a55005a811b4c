local contact = {}

fail()
