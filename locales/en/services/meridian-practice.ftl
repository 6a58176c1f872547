name = Meridian Practice
what = A doctor’s surgery that knows the needs of refugees: doctors, nurses, vaccinations and mental health.
who = People seeking asylum and refugees in Coventry.
reach = Go to the health centre and ask to register.
bring-proof = A paper that shows that you are seeking asylum or are a refugee.
