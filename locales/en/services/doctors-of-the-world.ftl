name = Doctors of the World advice line
what = Help to register with a doctor and to understand hospital charges. Health guides in many languages.
who = Anyone who cannot get NHS care.
hours = Weekday mornings. Check the hours on the website.
note = You can ask for an interpreter.
