name = Grub and Gab Club
what = A free cooked breakfast.
who = Everyone.
reach = Ask a helper to find the place with you. Then just turn up.
