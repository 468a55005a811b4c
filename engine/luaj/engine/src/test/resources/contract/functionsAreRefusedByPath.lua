record({ contact = { notes = function() end } })
