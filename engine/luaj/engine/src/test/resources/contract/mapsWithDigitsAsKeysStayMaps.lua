record(positions())
