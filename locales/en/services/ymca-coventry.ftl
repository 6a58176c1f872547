name = YMCA Coventry housing
what = Rooms and flats for young people, with a coach.
who = Young people sent by the St Basils Youth Hub.
note = Go to the St Basils Youth Hub first.
