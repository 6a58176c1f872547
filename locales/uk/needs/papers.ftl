title = eVisa і документи
hint = eVisa, код доступу (share code), картки, листи та дати.
