name = Legal Aiders
