name = Council Tax Support
what = May lower the council tax for homes with a low income.
who = People who pay council tax and whose permission allows public funds (most benefits).
note = Check the rules with the council first. This counts as public funds. If your permission says no public funds, get advice before you ask for it.
