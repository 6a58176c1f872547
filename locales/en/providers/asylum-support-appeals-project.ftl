name = Asylum Support Appeals Project
