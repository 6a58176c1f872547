title = We cannot work out your moving-on day
body = When you were told of your grant, the time to move was not the same for everybody. If a day is shown here, it is only the earliest that it may be. The date on the letter that ends your support counts. Ask Migrant Help or the Refugee and Migrant Centre.
