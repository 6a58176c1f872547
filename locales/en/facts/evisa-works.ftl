name = eVisa works
