title = Tell Coventry council where your section 95 home was
body = The law says that the last section 95 home gives a link to that council. Coventry then normally does not send people to another council for homelessness help. Show the council your section 95 letter.
