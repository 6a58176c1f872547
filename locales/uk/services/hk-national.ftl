name = Комітет підтримки гонконгців (Welcoming Committee for Hong Kongers)
what = Поради для тих, хто недавно приїхав, групи та заходи.
who = Люди з Гонконгу.
