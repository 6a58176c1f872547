name = Допомога жінкам (Coventry Haven Women’s Aid)
