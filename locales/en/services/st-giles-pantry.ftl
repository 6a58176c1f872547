name = St Giles Pantry Coventry
what = A shop with cheap food, and support.
who = Local people with very little money.
note = You pay { $st-giles-pantry-price } each week. A helper fills in a form for you first. The days may be wrong: check before you go.
