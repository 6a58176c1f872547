name = Age UK Coventry and Warwickshire
