title = Your permission ends very soon: get advice today
body = Talk to a regulated adviser today. By the date you gave, you have { $permission-urgent-days } days or fewer left, and you told us that no application has been sent. Take your eVisa details and any letters with you.
