title = A letter about asylum support: get help today
body = Call Migrant Help or an adviser today. An appeal must arrive within { $asylum-support-appeal-days } days of getting the letter, not counting Saturdays and Sundays. If that time has passed, ask all the same: a late appeal needs reasons. Bring the letter and the envelope.
