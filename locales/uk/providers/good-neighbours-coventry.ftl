name = Добрі сусіди (Good Neighbours Coventry)
