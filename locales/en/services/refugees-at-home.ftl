name = Refugees at Home
what = Finds a room in the home of a volunteer.
who = Refugees and people seeking asylum.
reach = Ask an adviser or caseworker to write to them for you (a referral).
