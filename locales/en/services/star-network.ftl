name = STAR list of scholarships
what = A list of sanctuary scholarships: money from universities for people who had to flee.
who = Students who were forced to leave their country.
