title = The end date of your Ukraine permission has passed: get advice today
body = Talk to a regulated adviser today, before you send anything. You told us that the end date has passed, and that no application was sent before it. Work, renting, benefits and free hospital care may not be protected now. A late application may still be looked at.
