name = Ethnic Minority Achievement Service
what = Helpers who speak many languages work with newly arrived pupils in schools.
who = New pupils from nursery to college age, through their school.
note = Ask your child’s school to arrange it. The school pays, not you. Do you want to work as such a helper? Ask the council’s job coach.
