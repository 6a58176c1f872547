name = Coventry Haven Women’s Aid
