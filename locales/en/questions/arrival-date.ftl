title = When did you arrive in the UK?
why = Some help lasts for a set time after you arrive.
find-out = Look at your travel papers, or at the first letter you got here.
