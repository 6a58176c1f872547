name = جامعة كوفنتري (Coventry University)
