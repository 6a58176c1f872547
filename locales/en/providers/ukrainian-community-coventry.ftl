name = Ukrainian community in Coventry
