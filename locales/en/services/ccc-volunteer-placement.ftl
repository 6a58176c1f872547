name = Volunteer placement programme
what = Finds you a volunteering place with support, so you get UK experience and meet people.
who = Refugees and new arrivals. People seeking asylum may volunteer for charities and public bodies.
reach = Ask the council’s Migration Team to put you in touch.
