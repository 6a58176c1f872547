name = Grapevine Coventry and Warwickshire
