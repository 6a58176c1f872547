name = كوفنتري
