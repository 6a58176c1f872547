name = Коледж (Coventry College)
