name = Carriers of Hope parents and tots
what = Play, crafts and singing with your small child.
who = Parents of children too young for school.
reach = It is near the community drop-in in Hillfields. Look on the website for the place.
note = The day may be wrong: check before you go.
