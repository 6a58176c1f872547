name = Migrant Advice Portal
what = A website that shows where people with no public funds can look for help.
who = People with no recourse to public funds.
