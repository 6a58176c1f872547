title = Is this person grown up?
why = Children go to school.
