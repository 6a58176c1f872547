name = Welcoming Committee for Hong Kongers
what = Guides for new arrivals, groups and events.
who = People from Hong Kong.
