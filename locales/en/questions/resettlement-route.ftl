title = Which resettlement scheme brought you here?
why = The schemes give different kinds of permission and help.
find-out = Ask your council caseworker, or look at the letter you had before you travelled.
