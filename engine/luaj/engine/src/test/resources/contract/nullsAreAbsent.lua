record(contact().phone == nil, nothing() == nil)
