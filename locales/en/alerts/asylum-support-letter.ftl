title = A letter about asylum support: get help today
body = An appeal must arrive within { $asylum-support-appeal-days } days of getting the letter, not counting Saturdays and Sundays. If it is later, reasons can be given. Bring the letter and the envelope.
