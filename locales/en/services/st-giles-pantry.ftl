name = St Giles Pantry Coventry
what = A shop with cheap food, and support.
who = Local people with very little money.
note = You pay a little each week. Someone fills in a form for you first. Check the day before you go.
