name = Центр допомоги після сексуального насильства (Coventry Rape and Sexual Abuse Centre)
