name = Bridges Programmes
