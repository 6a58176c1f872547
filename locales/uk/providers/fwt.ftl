name = Центр для жінок (FWT, a centre for women)
