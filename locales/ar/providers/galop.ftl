name = Galop
