name = P3 Coventry
what = Help to keep your home, help for families before problems grow, and rooms in shared houses with support.
who = People in Coventry who may lose their home. Some of the help needs you to get benefits.
note = The second email is for shared housing.
