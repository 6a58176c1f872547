title = What is the date on the letter that gave you section 95 support?
why = A paper for free prescriptions is sent after that letter. We can show when to ask for it if it has not come.
find-out = The date is printed on the letter that says section 95 support is given.
