name = Migrant Help
what = The asylum helpline: asking for asylum support, problems with your asylum home, changes, and moving on after a decision.
who = People seeking asylum, people on support whose claim has ended, and people who have just become refugees.
note = Interpreters are free. The email is only for asking for more time in asylum housing after a positive decision.
