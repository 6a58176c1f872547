name = Langar Aid House
what = Emergency food parcels, and sessions on cooking and growing food.
who = Anyone who is referred.
reach = Ask a helper or an advice centre to refer you.
