name = Good Neighbours Coventry
what = Volunteers visit, talk and help with small things.
who = Older people, and people who feel alone.
reach = Ask Age UK Coventry and Warwickshire to put you in touch.
note = Check this with Age UK first. We have no number of its own.
