title = A doctor (GP)
case-everyone = Everyone can join a GP practice and see a doctor or nurse for free. You do not need proof of address, identity or permission.
