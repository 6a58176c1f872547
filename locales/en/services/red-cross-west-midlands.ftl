name = British Red Cross refugee help, West Midlands
what = Emergency help, a worker for your case, support for children and families, and help with bringing family together.
who = Refugees, people seeking asylum and other migrants who need help.
