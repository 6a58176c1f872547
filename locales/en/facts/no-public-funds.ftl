name = No recourse to public funds
