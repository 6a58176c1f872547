title = No safe bed tonight: call now
body = Call the council’s homelessness service now. At night and at weekends, call the council’s emergency team. The council must give advice to everyone. Say at once if there are children, a pregnancy, an illness or danger.
