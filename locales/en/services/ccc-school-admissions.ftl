name = Coventry School Admissions
what = Finds school places for children, at the start of the year or during it.
who = All children of school age living in Coventry, whatever their immigration status.
