name = eVisa تعمل
