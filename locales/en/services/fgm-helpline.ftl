name = FGM Helpline (cutting of girls)
what = Advice if a girl may be cut or has been cut.
who = Anyone who is worried.
hours = We could not check the hours. If no one answers and a girl is in danger, call the emergency services.
note = You do not have to give your name. What could protect a child is passed on to the police or children’s services.
