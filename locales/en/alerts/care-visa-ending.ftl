title = Your visa ends soon: get advice today
body = See a regulated adviser today: they can tell you what is possible. By the date you gave, there are { $care-visa-warning-days } days left or fewer. Check that date on your eVisa.
