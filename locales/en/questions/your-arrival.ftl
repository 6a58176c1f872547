title = When did you arrive in the UK, and do you have a council caseworker?
why = Some help and some rules depend on the day you came. Your caseworker is the first person to ask about home, school and work.
hint = A caseworker is a person from the council or a charity who helps you settle in.
find-out = Look at your travel papers, or at the first letter you got here. It may name your caseworker too.
