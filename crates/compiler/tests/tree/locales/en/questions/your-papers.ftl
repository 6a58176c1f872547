title = What papers do you have?
why = Dates depend on it.
hint = Look at your passport.
find-out = Ask the office.
