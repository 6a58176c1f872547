name = Молодіжний проєкт (Bardsley Youth Project)
