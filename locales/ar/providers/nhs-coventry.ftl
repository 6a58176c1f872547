name = خدمات NHS الصحية في كوفنتري (NHS in Coventry)
