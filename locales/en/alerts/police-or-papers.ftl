title = A question about the police, a court or papers: advice first
body = Such a matter can weigh on a claim, a visa or support. Only a lawyer or a regulated adviser may tell you what that means for you. Talk to one before you send a form or answer a letter. What you chose stays on this phone.
