name = Coventry University
