title = Where do you live or stay now?
why = Councils and services help people in their own area.
find-out = Look at the postcode on a letter, or ask the people where you stay. Coventry postcodes begin with CV, but some are outside the city.
