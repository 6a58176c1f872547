title = Is there family outside the UK who you hope can join you?
why = The rules differ for a child, a partner and other relatives. We show what they say, also where a way is closed.
hint = Choose all that fit. You do not have to say where they are or why.
