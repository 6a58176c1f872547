name = Coventry City Council main line
what = The council’s general phone line. Staff put you through to benefits, council tax, housing and other teams.
who = Anyone living in Coventry.
note = This number and address were printed a few years ago. Call before you go. If the number does not work, look on the council’s website.
