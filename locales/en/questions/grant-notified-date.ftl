title = When were you told that protection was granted?
why = The time to leave asylum housing is counted from this day.
hint = Give the day you, or your lawyer for you, were told of the decision.
find-out = Look at the decision letter or the email that came with it. Your lawyer may have been told first.
