name = Authentic Centre Coventry
