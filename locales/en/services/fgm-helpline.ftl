name = FGM Helpline
what = Advice if a girl may be cut or has been cut.
who = Anyone who is worried.
