name = Serco
