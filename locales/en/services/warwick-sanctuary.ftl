name = University of Warwick sanctuary scholarships
what = Money to study at university: no fees and a grant to live on. There are few places.
who = People seeking asylum and people whose permission does not allow student loans. You need an offer to study.
note = There is a closing date each year. Check it on the website.
