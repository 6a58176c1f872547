title = Робота
case-with-passport = Люди з паспортом можуть працювати.
case-little-money = Люди, що мають менше ніж { $money-limit }, можуть запитати.
