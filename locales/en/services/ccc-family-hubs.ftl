name = Coventry Family Hubs
what = Places for families in different parts of the city: midwives, health visitors, parenting, jobs and safety at home.
who = Families with children living in Coventry, whatever their status.
reach = Ask the council’s main line which hub is nearest to you.
note = The hubs are called Harmony, Families for All, Mosaic, Pathways, Park Edge, The Moat, Aspire and WoodSide. This list is a few years old.
