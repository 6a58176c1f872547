title = Your permission has an end date: get advice
body = Ministers said that people brought here on the Afghan schemes get indefinite leave, which has no end date. Yours shows an end date. Talk to a regulated adviser about it before that day.
