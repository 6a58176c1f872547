name = مدينة الملاذ كوفنتري (Coventry City of Sanctuary)
