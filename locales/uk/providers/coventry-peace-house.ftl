name = Будинок миру (Coventry Peace House)
