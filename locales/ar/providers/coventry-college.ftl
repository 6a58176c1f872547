name = كلية كوفنتري (Coventry College)
