name = West Midlands Hong Kong Welcome Hub
what = A web guide for people from Hong Kong about public funds, jobs, English and hate crime.
who = People with a BN(O) visa in the West Midlands.
reach = Ask the council’s Migration Team if it is still open.
note = Check first. The money for this hub has ended, so it may be closed.
