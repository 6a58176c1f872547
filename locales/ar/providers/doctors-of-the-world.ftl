name = أطباء العالم (Doctors of the World)
