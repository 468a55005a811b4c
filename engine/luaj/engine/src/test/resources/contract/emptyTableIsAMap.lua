record({}, { properties = {} })
