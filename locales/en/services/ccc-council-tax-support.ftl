name = Council Tax Support
what = May lower the council tax for homes with a low income.
who = People who pay council tax and whose permission allows public funds.
note = Check the rules with the council first. This counts as public funds.
