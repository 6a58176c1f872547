title = About how old?
why = Some help starts or ends at an age. We never ask for a birthday.
