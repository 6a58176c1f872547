title = You have not claimed asylum yet: see a lawyer first
body = Only a lawyer or a regulated adviser can advise you about a claim. Legal aid can pay. Waiting long can count against a claim. If you have nowhere to live, say so at the first call, and ask which registration place to go to.
