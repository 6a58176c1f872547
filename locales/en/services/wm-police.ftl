name = West Midlands Police
what = For danger and crime happening now, and for reporting a crime or a hate crime later.
who = Anyone.
note = The first number is for danger now. The second one is for everything else. You can ask for an interpreter.
