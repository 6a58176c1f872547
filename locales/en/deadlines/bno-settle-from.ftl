title = BN(O): by this count, the years asked for settlement are complete
body = The rules ask for { $bno-settlement-years } years living in the UK on the BN(O) route. This is that many years after the date you gave. Time away from the UK can change it, and a child under eighteen may not need the full time. So check the day with a regulated adviser.
