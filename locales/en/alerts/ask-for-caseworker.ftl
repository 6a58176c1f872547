title = Ask the council for a caseworker
body = Councils get money to help people settle in during their first years here. Check with the council’s Migration Team whether a caseworker can help you.
