name = Coventry Rape and Sexual Abuse Centre
