name = Coventry Cyrenians
what = Meets you and finds out if supported housing could help.
who = Single people with no home. Some places need you to get benefits.
reach = Write by email, or ask the council’s homelessness team to put you in touch.
note = The last interview starts an hour before closing.
