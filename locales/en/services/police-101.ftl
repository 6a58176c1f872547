name = Police, when it is not an emergency
what = For telling the police about a crime that is not happening now.
who = Anyone.
note = You can ask for an interpreter.
