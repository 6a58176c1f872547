name = Emergency services: police, ambulance, fire
what = Call when someone’s life is in danger, a crime is happening now, or there is a fire.
who = Anyone.
note = Both numbers work. Say the language you speak and ask for an interpreter. If you cannot speak on a mobile, stay on the line and press the five key twice.
