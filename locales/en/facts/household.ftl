name = Who is with you
