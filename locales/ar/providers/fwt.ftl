name = مركز للنساء (FWT, a centre for women)
