name = Clothing Coventry
