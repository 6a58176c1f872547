name = Coventry Winter Night Shelter
what = In past winters churches gave people who slept outside a meal and a bed for the night.
who = People who sleep outside. A helper has to send you (a referral).
reach = Ask the council’s homelessness team or the outreach team.
note = Check this with the council’s homelessness team first. We do not know if it opens this winter. Do not go there without asking.
