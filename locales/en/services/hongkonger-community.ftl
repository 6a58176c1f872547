name = Hong Kong community in Coventry
what = Meetings about friendship, English, school and jobs, in churches and Hong Kong groups.
who = People with a BN(O) visa and their families.
reach = Ask the council’s Migration Team which groups meet now.
note = Check with the group first. Money for Hong Kong groups has ended, so some may have stopped.
