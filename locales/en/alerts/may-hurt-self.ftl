title = You do not have to be alone with this: talk to somebody now
body = Thank you for saying so. If you have hurt yourself, or may do it now, call 999. You can call the crisis line, or people who listen, by day or by night. It is free and for everybody, and you can talk about anything. If you can, stay with somebody you trust.
