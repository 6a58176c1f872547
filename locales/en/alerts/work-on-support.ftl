title = A question about work and asylum support: advice first
body = The rules about work and asylum support are strict, and some are new. Only a lawyer or a regulated adviser may tell you what that means for you. Talk to one before you answer a letter or a question about work. What you chose stays on this phone.
