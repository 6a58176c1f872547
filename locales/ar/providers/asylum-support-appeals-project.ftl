name = مشروع الطعن في قرارات دعم اللجوء (Asylum Support Appeals Project)
