title = You are outside the UK and your permission is running out
body = Some applications can only be sent from inside the UK. Talk to a regulated adviser today, before you travel and before the end date.
