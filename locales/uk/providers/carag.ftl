name = Група людей, які просять притулку, і біженців (Coventry Asylum and Refugee Action Group)
