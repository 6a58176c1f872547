title = The short permission (MVDAC) ends
body = It lasts { $abuse-concession-months ->
        [one] { $abuse-concession-months } month
       *[other] { $abuse-concession-months } months
    }. This day is counted from the day you gave; the date on the eVisa decides. A form for another permission has to go in before it, so see a lawyer early.
