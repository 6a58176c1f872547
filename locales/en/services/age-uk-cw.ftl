name = Age UK Coventry and Warwickshire
what = Information, benefits help, help at home, computer classes, and someone to talk to (counselling).
who = Older people.
