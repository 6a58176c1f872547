name = FWT, a centre for women
