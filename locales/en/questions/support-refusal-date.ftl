title = When did you get a letter that says no to asylum support, or stops it?
why = The time to appeal is only a few days, and it runs from the day you got the letter.
hint = If you have no such letter, choose that you do not know.
find-out = Think of the day the letter reached you by post, by email or by hand. If you are not sure, show the letter to an adviser today.
