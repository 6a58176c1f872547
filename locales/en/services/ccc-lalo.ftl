name = Local Authority Liaison Officers
what = Council officers who link you with housing, welfare, health and schools. They also raise worries about your asylum home.
who = People seeking asylum in Home Office housing in Coventry, and people who have just had a positive decision.
note = This is the council’s main line. Ask for the Migration Team. Serco welfare staff, CRMC or a school can also put you in touch.
