title = Last day for an asylum appeal to arrive
body = An appeal, where there is a right to one, must reach the tribunal within { $asylum-appeal-days } days after the letter was sent. This day is counted from the day you gave. Some cases have other rules: if the letter names a day, that day counts. See a lawyer today. If the day has passed, go all the same: a late appeal needs good reasons.
