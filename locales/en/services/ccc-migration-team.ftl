name = Coventry City Council Migration Team
what = The council team for new arrivals. It helps with homes, money, English, work, school and settling in.
who = Refugees, people seeking asylum, Ukrainians, people with BN(O) visas, overseas care workers and other new arrivals in Coventry.
note = This is the council’s main line. Ask for the Migration Team.
