title = The short permission (MVDAC) ends
body = It lasts { $abuse-concession-months ->
        [one] { $abuse-concession-months } month
       *[other] { $abuse-concession-months } months
    }. A form for another permission has to go in before this day, so see a lawyer early. The eVisa decides.
