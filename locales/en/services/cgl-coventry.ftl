name = Change Grow Live Coventry
what = Help for people who use drugs or too much alcohol. It also gives clean needles.
who = Adults.
reach = Write by email to ask where to go. You can walk in.
note = The day may be wrong: check before you go.
