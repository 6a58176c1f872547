name = Who belongs to you
