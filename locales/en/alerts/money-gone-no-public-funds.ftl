title = Your money has run out: there is help that is not public funds
body = No recourse to public funds blocks most benefits. It does not block the council’s social care help for families with children in need, or for adults with care needs. It does not block school or NHS care. Ask for help today.
