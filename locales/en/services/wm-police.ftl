name = West Midlands Police
what = For reporting a crime or a hate crime when it is not an emergency.
who = Anyone.
note = In danger now? Call the emergency services. You can ask for an interpreter.
