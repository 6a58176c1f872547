name = Baby Godiva
what = Things for a new baby, nappies, baby milk, school uniform and stair gates.
who = Families with young children and no money.
reach = Ask your midwife, health visitor or another worker to put you in touch.
