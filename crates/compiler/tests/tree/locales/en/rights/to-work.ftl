title = Work
case-with-passport = People with a passport can work.
case-little-money = People with less than { $money-limit } can ask.
