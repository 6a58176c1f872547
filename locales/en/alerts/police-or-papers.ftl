title = A question about the police, a court or papers: advice first
body = Talk to a lawyer or a regulated adviser today, before you send a form or answer a letter. Such a matter can make a difference to a claim, a visa or support. Only they may tell you what it means for you. What you chose stays on this phone.
