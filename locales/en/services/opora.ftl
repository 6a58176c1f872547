name = Opora
what = Information and help online about visas, homes, work and mental health.
who = Ukrainians in the UK.
