title = Do children under eighteen live with you?
why = Families with children can get help that others cannot.
