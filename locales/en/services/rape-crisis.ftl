name = Rape and Sexual Abuse Support Line
what = Someone to talk to after sexual violence, day and night.
who = Older teenagers and adults of any gender.
