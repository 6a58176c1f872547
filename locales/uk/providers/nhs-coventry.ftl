name = NHS у Ковентрі (NHS in Coventry)
