name = Центр для біженців і мігрантів (Coventry Refugee and Migrant Centre)
