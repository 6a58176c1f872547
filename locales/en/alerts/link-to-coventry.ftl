title = Tell Coventry council where your last asylum home (section 95) was
body = Show the council your section 95 letter. The law says that the last section 95 home gives a link to the council of that place. Coventry then normally does not send people to another council for homelessness help.
