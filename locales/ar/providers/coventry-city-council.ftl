name = البلدية (Coventry City Council)
