name = Coventry Refugee and Migrant Centre (CRMC)
what = Help without an appointment (a drop-in): no money, asylum support, housing, benefits and other problems. The way in to all the Centre’s services.
who = People seeking asylum, refugees and migrants living in Coventry.
