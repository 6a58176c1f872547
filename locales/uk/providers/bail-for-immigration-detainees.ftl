name = Допомога людям в імміграційному затриманні (Bail for Immigration Detainees)
