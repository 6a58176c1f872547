name = Bridges Programmes
what = Help with finding work, in Scotland only.
who = Refugees and people seeking asylum who live in Scotland.
reach = In Coventry, ask the Job Shop or CRMC for help with work.
note = It does not work in Coventry. Check first: we could not read its own pages.
