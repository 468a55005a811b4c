local function sell()

  error({ code = "out_of_stock", message = "No tents left." })
end
sell()
