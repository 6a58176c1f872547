title = When do you have to leave your home?
why = Help can start before that day, so the date matters.
hint = If you do not have to leave, choose I don’t know.
find-out = Look for the date on the letter or message that says you must leave. If there is no date, ask the person who sent it.
