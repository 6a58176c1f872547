name = Refuge
