name = Your children
