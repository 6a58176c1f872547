name = The day of the asylum claim
