name = Anchor Centre
what = A doctor’s surgery for people with no settled home: doctor, nurse, wounds, feet, sexual health and pregnancy.
who = People who have no home or may lose it, whatever their status.
reach = Ask the outreach team, a day centre or the NHS helpline where it is.
