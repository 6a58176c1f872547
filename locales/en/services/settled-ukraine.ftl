name = Settled
what = Free advice on the Ukraine schemes and the EU Settlement Scheme, from people allowed to give immigration advice.
who = Ukrainians, and citizens of EU countries.
