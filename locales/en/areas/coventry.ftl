name = Coventry
