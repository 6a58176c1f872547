name = In the country
