name = Coventry, Warwickshire and Worcestershire Mind
what = Sessions to help you feel well, a place to go without an appointment (a drop-in), an evening space for people in crisis, and work with young people.
who = Anyone in Coventry.
reach = We have no phone number. Ask your doctor or a helper to find it with you.
