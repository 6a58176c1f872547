title = What kind of place do you live in now?
why = The rules about leaving a home depend on whose home it is.
find-out = Ask who pays for the place, or look at the paper you got when you moved in.
