name = The Roma Project
what = Help in Romanian and English with benefits, settled status, working for yourself and immigration questions.
who = Roma people in Coventry.
note = The hours are for the phone. There is a drop-in in Foleshill on Tuesday mornings: call for the place.
