name = Reunite International
