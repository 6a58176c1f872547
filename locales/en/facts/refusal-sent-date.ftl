name = The day the letter that says no was sent
