name = مجموعة كوفنتري للاجئين (Coventry Asylum and Refugee Action Group)
