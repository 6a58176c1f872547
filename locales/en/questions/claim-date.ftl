title = When was the asylum claim made?
why = Asking for permission to work, and the length of a grant, depend on this day.
hint = If you sent new evidence later, called further submissions, and that is what is waiting or what was accepted, give that day.
find-out = Look at your first Home Office papers or ask your lawyer. It is the day the claim was made, not the day of the decision. If the papers show more than one day, ask your lawyer which one counts.
