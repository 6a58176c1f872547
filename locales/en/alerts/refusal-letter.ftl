title = A letter that says no: see an adviser today
body = Take the letter and its envelope to a legal adviser today. There may be a right to appeal, and the time for it can be only a few days. It often counts from the day the letter was sent. In some of these cases the state pays the lawyer (legal aid).
