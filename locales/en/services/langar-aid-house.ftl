name = Langar Aid House
what = Emergency food parcels, and sessions on cooking and growing food.
who = Anyone whom a helper sends.
reach = Ask a helper or an advice centre to send you there (a referral).
