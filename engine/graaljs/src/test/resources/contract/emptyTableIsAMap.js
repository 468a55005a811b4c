record({}, { properties: {} });
