name = Project 17
what = Help to ask the council for support when a family has no public funds.
who = Families with children and no recourse to public funds.
reach = Use the website.
