name = Rape Crisis England and Wales
