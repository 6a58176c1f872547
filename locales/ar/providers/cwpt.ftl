name = هيئة NHS في كوفنتري ووارويكشاير (Coventry and Warwickshire Partnership NHS Trust)
