name = NHS in Coventry
