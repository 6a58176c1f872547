name = British Red Cross: find missing family
what = Looks for family you lost through war, a disaster or your journey, anywhere in the world.
who = Anyone who has lost contact with family.
reach = Use the form on the website.
