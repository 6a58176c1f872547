name = Permission ends
