name = Acas
