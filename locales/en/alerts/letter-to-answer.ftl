title = A letter with a date to answer or to come: show it to a lawyer today
body = Show the letter to your lawyer today. If you have none, ask a law centre. If a form is not sent back, or an interview or a day to report is missed, a claim can be treated as stopped. If you cannot go on the day, tell your lawyer before it. Write the date down and keep the letter.
