name = Christians Against Poverty, Coventry
what = Free help with debt, and courses about money.
who = Adults.
