title = When was the letter that says no to your claim sent?
why = The time to appeal is short, and it runs from the day the letter was sent.
hint = Give the day it was sent, not the day you read it.
find-out = The date is printed on the letter. Keep the envelope too.
