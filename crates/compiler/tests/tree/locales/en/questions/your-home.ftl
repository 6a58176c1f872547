title = What do you need?
why = It shows the right places first.
