title = Your permission ends very soon: get advice today
body = You have { $permission-urgent-days } days or fewer left, and you told us that no application has been sent. Talk to a regulated adviser today. Take your eVisa details and any letters with you.
