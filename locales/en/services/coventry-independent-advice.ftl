name = Coventry Independent Advice Service
what = Help with debt, benefit checks, appeals and online claims. You do not need an appointment (a drop-in).
who = People living in Coventry.
reach = Look on the website for where the drop-in is held.
note = The day may be wrong: check before you go.
