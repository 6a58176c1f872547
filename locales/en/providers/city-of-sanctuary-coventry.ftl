name = Coventry City of Sanctuary
