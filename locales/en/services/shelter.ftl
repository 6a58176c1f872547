name = Shelter helpline
what = Urgent housing advice: no home tonight, losing your home soon, or a landlord who frightens you.
who = Anyone in England.
note = Weekend hours may be shorter.
