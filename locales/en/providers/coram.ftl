name = Coram
