name = Home Office line for the Ukraine schemes
what = A government line for questions about the Ukraine schemes.
who = Ukrainians and their sponsors.
reach = Check with Settled or the council’s Migration Team if there is still a line, and which one.
note = Check first. The number we found is old, so we do not show it.
