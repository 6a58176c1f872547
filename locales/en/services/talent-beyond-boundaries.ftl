name = Talent Beyond Boundaries
what = Links skilled people who had to flee with employers. Mostly for people who are still outside the UK.
who = People with a trade or profession who had to flee.
note = It is not advice about a visa. If you have asked for asylum, talk to an adviser first.
