title = Does your permission have an end date?
why = People with no end date do not need to renew. People with an end date do.
find-out = Sign in to your UKVI account and look at your eVisa. It shows an end date, or says indefinite leave.
