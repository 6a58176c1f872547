name = Childline
what = Someone to talk to in private, about anything.
who = Children and teenagers.
