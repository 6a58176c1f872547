title = Which asylum support do you get?
why = Each kind of support has its own dates and its own extra help.
hint = Asylum support is a place to live or money from the Home Office.
find-out = The letter that gave you support names the section. Migrant Help can also tell you.
