name = Samaritans
what = Someone who listens, about anything, at any time.
who = Anyone.
