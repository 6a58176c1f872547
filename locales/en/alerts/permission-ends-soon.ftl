title = Your permission ends soon
body = By the date you gave, you have { $permission-reminder-days } days or fewer left. Check that date on your eVisa. If nothing has been sent to the Home Office yet, talk to a regulated adviser well before that day. If something has been sent, keep the proof.
