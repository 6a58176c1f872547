title = Are there children in your home, or is a baby coming?
why = Families with children can get help that others cannot. There is extra care and extra help during pregnancy.
