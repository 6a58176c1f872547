name = Допомога після сексуального насильства (Rape Crisis England and Wales)
