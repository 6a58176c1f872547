name = Your savings
