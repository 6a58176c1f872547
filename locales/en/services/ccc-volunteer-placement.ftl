name = Volunteer placement programme
what = Finds you a volunteering place with training and support, so you get UK experience and meet people.
who = Refugees and new arrivals. People seeking asylum may volunteer for charities and public bodies.
reach = Ask the council’s Migration Team or its job coach to put you in touch.
note = This is the council’s main line. Ask for the Migration Team.
