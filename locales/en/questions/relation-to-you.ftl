title = Who is this person to you?
why = Some help is for families with children. Your plan says who each part is for.
