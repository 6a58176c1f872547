name = NSPCC helpline
what = Advice when you are worried about a child.
who = Adults.
