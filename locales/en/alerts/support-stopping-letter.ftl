title = Asylum support is stopping: act today
body = If this is because your claim got a no, an appeal about support has only a few days. If it is because your claim got a yes, ask the council about a home this week. Call Migrant Help today, and take the letter to an adviser.
