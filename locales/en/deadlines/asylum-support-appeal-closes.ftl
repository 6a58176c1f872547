title = An appeal about asylum support must have arrived
body = The appeal must arrive within { $asylum-support-appeal-days } days of getting the letter, not counting Saturdays and Sundays. Get help today. A late appeal needs reasons. Letters about section 98 are challenged in another way, so show the letter to an adviser.
