title = People and community
hint = Friends, groups, faith, and things to do.
