name = Міністерство праці та пенсій (Department for Work and Pensions)
