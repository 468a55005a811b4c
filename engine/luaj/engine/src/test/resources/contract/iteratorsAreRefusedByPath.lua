record({ items = values() })
