name = Doctors of the World
