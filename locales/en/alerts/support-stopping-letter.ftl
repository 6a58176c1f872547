title = Asylum support is stopping: act today
body = Call Migrant Help today, and take the letter to an adviser. If your claim got a yes, ask the council about a home this week. If support stops for another reason, there may be an appeal, and it has to arrive within a few days.
