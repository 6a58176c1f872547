name = Coventry and Warwickshire Partnership NHS Trust
