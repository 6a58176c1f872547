title = Your visa ends soon: get advice today
body = There are { $care-visa-warning-days } days left or fewer. A regulated adviser can tell you what is possible. Go today.
