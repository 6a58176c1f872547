name = National Insurance number line
what = Help with getting your National Insurance number. You ask for it online first.
who = Anyone who is allowed to work.
note = People who are allowed to work can start before they have the number. It is not needed to claim Universal Credit either, but an early payment (an advance) is only paid once you have it.
