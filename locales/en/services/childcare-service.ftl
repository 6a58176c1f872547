name = Childcare Service helpline
what = Help with the online account for free childcare hours and Tax-Free Childcare.
who = Working parents, where at least one has permission that allows public funds (most benefits).
note = The call costs the same as a normal call.
