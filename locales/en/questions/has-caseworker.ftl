title = Do you have a council caseworker?
why = Your caseworker is the first person to ask about home, school and work.
hint = A caseworker is a person from the council or a charity who helps you settle in.
find-out = Look for a name in the papers you got when you arrived.
