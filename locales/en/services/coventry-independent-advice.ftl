name = Coventry Independent Advice Service
what = Help with debt, benefit checks, appeals and online claims, at drop-in sessions.
who = People living in Coventry.
reach = Look on the website for where the drop-in is held.
note = Check the day before you go.
