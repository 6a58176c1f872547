name = Galop
what = Help for LGBT+ people after abuse at home, hate crime or sexual violence.
who = LGBT+ people.
