name = Coventry Asylum and Refugee Action Group
