name = Hope Coventry
