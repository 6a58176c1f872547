name = Coventry, Warwickshire and Worcestershire Mind
what = Wellbeing sessions, a drop-in hub, an evening space for people in crisis, and work with young people.
who = Anyone in Coventry.
reach = We have no phone number. Ask your doctor or a helper to find it with you.
