name = NHS Low Income Scheme
what = Help with the cost of medicines, dentist, glasses and travel to hospital.
who = People on a low income, whatever their status.
note = The call costs the same as a normal call.
