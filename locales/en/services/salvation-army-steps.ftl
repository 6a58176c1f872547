name = Salvation Army Steps day centre
what = Breakfast, lunch, showers, laundry and a place to be in the day.
who = Adults with no home. People who sleep outside come first.
reach = Ask the outreach team or the council’s homelessness team where it is.
note = Showers and laundry need booking.
