title = A hearing or appeal date: tell a lawyer today
body = Show the letter to your lawyer today. If you have no lawyer, ask a law centre now. Missing the date can end a claim or an appeal. Write the date down and keep the letter.
