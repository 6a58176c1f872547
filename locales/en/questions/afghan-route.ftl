title = Which Afghan scheme brought you here?
why = It helps to point you to the right council team.
find-out = Ask your council caseworker, or look at the letter you had before you travelled.
