title = A marriage that somebody does not want: there is help now
body = If there is danger, or somebody may soon be taken away, call 999. There is help to stop a forced marriage or to get out of one, here and in other countries. Use a phone that nobody else checks. For anybody under eighteen, call children’s services too.
