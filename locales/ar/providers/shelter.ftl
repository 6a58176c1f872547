name = Shelter
