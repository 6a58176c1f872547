name = Freedom from Torture
what = Therapy for people who were tortured, and medical reports for their case.
who = People who survived torture and ask for protection.
hours = Office hours.
note = This is the head office. Ask if there is a centre near you.
