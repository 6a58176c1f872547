name = Bardsley Youth Project
what = A place to go without an appointment (a drop-in), food parcels, clothes, and furniture for a first home.
who = Young people, from older teenagers to young adults.
