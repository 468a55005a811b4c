record("ran")

local = 5
