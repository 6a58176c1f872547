title = A hearing or appeal date: tell a lawyer today
body = Missing a date can end a claim or an appeal. Show the letter to your lawyer today. If you have no lawyer, ask a law centre now. Write the date down and keep the letter.
