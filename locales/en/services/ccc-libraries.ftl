name = Coventry Libraries
what = Books, computers, Wi-Fi and sessions for children. Some may have groups to practise English.
who = Everyone who lives, works or studies in Coventry.
reach = Go to a library near you and ask at the desk.
note = Check this with the library or the council’s main line: how to join, and when it is open.
