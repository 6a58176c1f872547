name = Rough Sleeper Outreach Team
what = Workers go out to find people who sleep outside. They link them to beds, health care and advice.
who = Anyone sleeping outside in Coventry, whatever their immigration status.
reach = Tell StreetLink where you or someone else is sleeping.
hours = Early on weekday mornings.
note = In very cold weather the council opens extra beds. Ask the homelessness team.
