name = The day you were told of the grant
