title = Money has run out or soon will: there is help that is not public funds
body = Ask for help today. No recourse to public funds blocks most benefits. It does not block the council’s social care help for families with children in need, or for adults with care needs. It does not block school or NHS care.
