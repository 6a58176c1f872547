name = Є куратор (caseworker) від міської ради
