name = Jobcentre Plus Coventry
what = A work coach helps you look for work or training. You see the coach as part of your benefit claim.
who = People who get Universal Credit or some other benefits.
note = This is the Universal Credit line. You can ask for an interpreter.
