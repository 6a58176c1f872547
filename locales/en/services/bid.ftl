name = Bail for Immigration Detainees (BID)
what = Free legal advice for people held in immigration detention, also about deportation (being made to leave the UK).
who = People in immigration detention.
