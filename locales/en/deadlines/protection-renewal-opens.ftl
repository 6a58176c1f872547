title = First day to ask to renew protection
body = The rules let people with permission for { $protection-shortest-months } months ask for more only in its last { $protection-renewal-days } days. Speak to an adviser { $protection-advice-days } days before the end. If your eVisa gives { $protection-years } years, this date is not for you.
