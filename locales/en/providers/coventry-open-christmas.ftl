name = Coventry Open Christmas
