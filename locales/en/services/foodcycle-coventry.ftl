name = FoodCycle Coventry
what = A free meal with other people. There is no meat or fish.
who = Everyone.
reach = Write by email to ask where it is. Then just turn up.
hours = Wednesdays. The meal starts at one in the afternoon.
