name = Children who arrive alone, and care leavers
what = Looks after children who arrive alone. Helps with a home, school and a solicitor, and stays in touch when they are grown up.
who = Children who came without family, and young adults who were in care.
hours = The first number is for office hours. The second number is for nights and weekends.
note = Anyone can call for a child.
