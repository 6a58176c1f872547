name = NHS helpline (NHS 111)
what = Urgent help with your health, when it is not an emergency. There is a choice for mental health crisis.
who = Anyone in England, whatever their status.
note = You can ask for an interpreter.
