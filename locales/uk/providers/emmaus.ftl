name = Emmaus Coventry and Warwickshire
