title = Is your stay with your host coming to an end?
why = So that we can show who helps you find a new home in good time.
hint = Say yes if your host has asked you to leave, or if you know you need to move.
find-out = Ask your host how long you can stay.
