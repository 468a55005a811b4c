app.apply({ contact = { notes = function() end } })
