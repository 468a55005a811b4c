local stock = 0

fail()
