name = Serco asylum housing
what = Runs the asylum houses and hotels in the West Midlands: repairs, moves and welfare staff.
who = People who live in Home Office asylum housing.
note = This is Migrant Help’s line. It takes repairs, problems and complaints for Serco.
