name = Допомога з апеляціями щодо підтримки (Asylum Support Appeals Project)
