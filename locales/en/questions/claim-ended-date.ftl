title = When was the claim finally over, with no appeal left?
why = Section 95 support can stop a set time after this day.
find-out = Look at the last letter from the court or the Home Office. Your lawyer or Migrant Help can also tell you.
