return { notes = function() end }
