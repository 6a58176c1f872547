name = Coventry Citizens Advice
