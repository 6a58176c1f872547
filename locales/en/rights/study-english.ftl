title = English classes (ESOL)
case-from-day-one = Adults with this permission can join funded English classes from the first day. Nobody needs to have lived here for years first.
case-asylum = The national rule funds classes after { $esol-asylum-months } months with no decision. Coventry has its own rules and may be wider, so ask Coventry Adult Education. Classes run by volunteers are open at once.
case-ask-locally = Who gets a free place in Coventry depends on local rules. Ask Coventry Adult Education to check for you. Classes run by volunteers have no such rule.
