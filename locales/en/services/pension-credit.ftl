name = Pension Credit claim line
what = Extra money for people of pension age on a low income.
who = People of pension age who live here and whose permission allows public funds (most benefits).
note = If your permission says no public funds, get advice before you claim.
