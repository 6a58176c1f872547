title = You have not claimed asylum yet: see a lawyer first
body = See a lawyer or a regulated adviser soon: only they can advise you about a claim, and waiting long can count against it. Legal aid can pay the lawyer. If you have nowhere to live, say so at the first call to the Home Office, and ask which registration place to go to.
