name = Комітет підтримки гонконгців (Welcoming Committee for Hong Kongers)
