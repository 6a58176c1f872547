title = Who belongs to you?
why = Each of you has rights.
