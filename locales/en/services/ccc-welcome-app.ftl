name = Welcome to Coventry web guide
what = A guide to the city for new arrivals, in several languages, with a map of services.
who = New arrivals.
note = The site may be old. Check what it says with the Migration Team.
