name = Bail for Immigration Detainees
