title = Children on their own
body = Call now.
