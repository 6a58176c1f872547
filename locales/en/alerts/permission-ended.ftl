title = Your permission has ended: get advice today
body = You told us the end date has passed and no application was sent before it. Talk to a regulated adviser today, before you send anything to the Home Office. You can still see a GP and get emergency care.
