title = A question about work and asylum support: advice first
body = Talk to a lawyer or a regulated adviser today, before you answer a letter or a question about work. The rules about work and asylum support are strict, and some are new. Only they may tell you what that means for you. What you chose stays on this phone.
