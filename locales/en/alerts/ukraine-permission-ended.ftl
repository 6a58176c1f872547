title = Your Ukraine permission has ended: get advice today
body = You told us the end date has passed and no application was sent before it. Work, renting, benefits and free hospital care may not be protected now. A late application may still be looked at. Talk to a regulated adviser today, before you send anything.
