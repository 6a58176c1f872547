name = Opora
