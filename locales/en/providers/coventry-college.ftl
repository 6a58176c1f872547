name = Coventry College
