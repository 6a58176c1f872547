name = Місто притулку Ковентрі (Coventry City of Sanctuary)
