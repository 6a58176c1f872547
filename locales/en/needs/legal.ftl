title = Legal advice
hint = Help from an adviser about a visa, a claim, a letter, or family abroad.
