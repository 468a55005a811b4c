local stock = 0

error("out of stock")
