name = مركز Authentic في كوفنتري (Authentic Centre Coventry)
