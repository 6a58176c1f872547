title = You do not have to be alone with this: talk to somebody now
body = Thank you for saying so. You can call the crisis line, or people who listen, now, by day or by night. It is free and for everybody, and you can talk about anything. If you have hurt yourself, or may do it now, call the emergency number. If you can, stay with somebody you trust.
