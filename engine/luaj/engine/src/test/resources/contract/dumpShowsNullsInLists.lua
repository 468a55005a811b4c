dump(gaps())
