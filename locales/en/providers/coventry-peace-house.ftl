name = Coventry Peace House
