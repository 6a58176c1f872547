name = بنك الطعام في كوفنتري (Coventry Foodbank)
