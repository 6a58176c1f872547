title = You are outside the UK, and the end date you gave is near or has passed
body = Talk to a regulated adviser today, before you travel and, if you still can, before the end date. Some applications can only be sent from inside the UK.
