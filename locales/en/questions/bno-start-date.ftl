title = When did your first BN(O) visa start?
why = The years towards settlement are counted from this day.
hint = A month or a year is fine if you do not know the day. If you came to the UK later, an adviser can say which day counts.
find-out = Look at the decision letter or email for your first BN(O) visa, or at your eVisa.
