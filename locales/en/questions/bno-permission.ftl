title = Which Hong Kong permission do you have?
why = The help and the next dates differ for each one.
find-out = Sign in to your UKVI account and read what your eVisa says.
