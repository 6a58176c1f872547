name = Good Neighbours Coventry
