title = eVisa and papers
hint = An eVisa, a share code, cards, letters, and dates.
