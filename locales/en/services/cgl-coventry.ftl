name = Change Grow Live Coventry
what = Help with drugs and alcohol, and clean needles.
who = Adults.
reach = Write by email to ask where to go. You can walk in.
note = Check the day before you go.
