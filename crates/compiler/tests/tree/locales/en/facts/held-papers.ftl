name = Your papers
value-passport = A passport
value-visa-card = A visa card
