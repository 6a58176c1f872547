name = Homeless Link
