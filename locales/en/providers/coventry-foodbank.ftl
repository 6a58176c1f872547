name = Coventry Foodbank
