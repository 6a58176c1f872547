name = Lawstuff
what = Legal information about children and young people who come from other countries.
who = Children, young people and the adults who care for them.
