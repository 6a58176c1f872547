name = Coventry Foyer
what = Rooms with support for young people. In the past many of them were refugees or had asked for asylum.
who = Young people sent by a council.
reach = Ask the St Basils Youth Hub. Young people in care can ask their social worker.
note = Check this with the St Basils Youth Hub first. What we read is some years old.
