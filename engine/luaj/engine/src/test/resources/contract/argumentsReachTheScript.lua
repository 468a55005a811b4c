record({ ... })
