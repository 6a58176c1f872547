name = الجالية الأوكرانية في كوفنتري (Ukrainian community in Coventry)
