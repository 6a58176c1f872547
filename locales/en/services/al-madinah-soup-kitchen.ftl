name = Madinah Soup Kitchen
what = Hot food from the Food Hut.
who = Everyone.
reach = Go to the car park of Al-Madinah Mosque.
