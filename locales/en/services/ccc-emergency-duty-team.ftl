name = Coventry council Emergency Duty Team
what = Urgent help from the council at night and at weekends, for children, adults at risk and people with no home.
who = Anyone in Coventry who cannot wait until the council’s offices open.
hours = Evenings, nights, weekends and bank holidays, when the council’s offices are closed.
