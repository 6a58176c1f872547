name = Coventry School Admissions
what = Finds school places for children, at the start of the year or during it.
who = All children of school age living in Coventry, whatever their immigration status.
note = The hours are for the phone line. If you need help in your language, ask about the Ethnic Minority Achievement Service.
