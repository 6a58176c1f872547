title = Which permission do you have?
why = The help and the next steps differ for each one.
hint = Choose "None of these" if you are not sure, or if you have none. You do not have to say more.
find-out = Sign in to your UKVI account and read what your eVisa says. A newer letter from the Home Office names it too.
