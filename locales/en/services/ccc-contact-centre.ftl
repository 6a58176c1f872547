name = Coventry City Council main line
what = The council’s general phone line. Staff put you through to benefits, council tax, housing and other teams.
who = Anyone living in Coventry.
note = This number was printed a few years ago. If it does not work, look on the council’s website.
