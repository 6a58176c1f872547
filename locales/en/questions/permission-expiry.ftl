title = When does your permission to be in the UK end?
why = Some things need to be done before this day.
find-out = Sign in to your UKVI account and look at your eVisa. It shows the end date. The date on an old plastic card is not the same thing.
