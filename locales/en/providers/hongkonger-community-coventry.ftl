name = Hong Kong community in Coventry
