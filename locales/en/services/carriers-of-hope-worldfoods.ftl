name = WorldFoods food hub
what = A food club with food from many cultures.
who = Refugees, people seeking asylum and migrants who sign up first.
reach = Sign up at the Carriers of Hope drop-in on Monday at St Mark’s Church.
note = The hours are for collecting food. Check them, and the cost, when you sign up.
