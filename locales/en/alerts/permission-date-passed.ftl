title = The end date you gave has passed
body = First check the end date on your eVisa. If an application was sent before that day, keep the proof and show it to an adviser. If nothing was sent, or you are not sure, talk to a regulated adviser today.
