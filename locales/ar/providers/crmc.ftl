name = مركز اللاجئين والمهاجرين في كوفنتري (Coventry Refugee and Migrant Centre)
