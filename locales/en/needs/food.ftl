title = Food
hint = Something to eat today or this week.
