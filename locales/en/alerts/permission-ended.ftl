title = The end date has passed and nothing was sent: get advice today
body = Talk to a regulated adviser today, before you send anything to the Home Office. You told us that the end date of your permission has passed, and that no application was sent before it. You can still see a GP and get emergency care.
