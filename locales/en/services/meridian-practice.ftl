name = Meridian Practice
what = A doctor’s surgery that knows the needs of refugees: doctors, nurses, vaccinations and mental health.
who = People seeking asylum and refugees in Coventry.
reach = Go to the health centre and ask to register.
note = It may ask for proof that you are a refugee or seeking asylum.
