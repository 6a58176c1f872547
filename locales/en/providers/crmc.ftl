name = Coventry Refugee and Migrant Centre
