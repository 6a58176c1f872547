title = A place to live
hint = Tonight or later
