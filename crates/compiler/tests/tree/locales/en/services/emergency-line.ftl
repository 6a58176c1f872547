name = Emergencies
what = Police, fire and ambulance.
who = Everyone.
