name = بيت السلام (Coventry Peace House)
