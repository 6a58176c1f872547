title = What is the date on the letter that ends your asylum support?
why = The rules give a shortest time that is counted from this letter.
hint = It comes after the decision letter. If it has not come, choose that you do not know.
find-out = The date is printed on the letter. It is also called a discontinuation letter. If it is missing, ask Migrant Help.
