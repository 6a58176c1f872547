name = Housing pathways for refugees
what = Helps you move from asylum or host housing into a rented room, supported housing or homelessness help.
who = People leaving asylum housing after a positive decision, Ukrainian guests whose hosting ends, and resettled families.
note = This is the council’s homelessness line. Say that you are leaving asylum or host housing.
