name = Coventry Rape and Sexual Abuse Centre
what = Someone to talk to and to stand by you after sexual violence. Some workers help refugees and minorities.
who = Anyone affected in Coventry, of any age or gender.
hours = By appointment, also in the evening.
