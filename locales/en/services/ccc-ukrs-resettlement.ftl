name = Refugee resettlement support
what = A caseworker helps after you arrive: home, benefits, doctor, school, English, work and getting to know the city.
who = People brought to Coventry on a resettlement or Afghan scheme. You cannot ask to join it yourself.
reach = Ask your caseworker. If you do not have one, ask the council’s Migration Team.
