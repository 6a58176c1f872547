title = What do you need help with?
why = We show the help you need first.
hint = Choose as many as you like.
