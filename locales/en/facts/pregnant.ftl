name = Pregnant
