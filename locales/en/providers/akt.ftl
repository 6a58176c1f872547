name = akt
