title = An asylum appeal must have arrived
body = An appeal, where there is a right to one, must reach the tribunal within { $asylum-appeal-days } days after the letter was sent. Some cases have other rules. See a lawyer today. If the day has passed, a late appeal needs good reasons.
