name = Coventry City Council
