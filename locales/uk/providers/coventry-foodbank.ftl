name = Банк їжі (Coventry Foodbank)
