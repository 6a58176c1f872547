name = National Insurance number line
what = Help with getting your National Insurance number. You ask for it online first.
who = Anyone who is allowed to work.
