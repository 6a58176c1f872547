title = Your first home in the UK is planned to end
body = People on the Afghan schemes can stay in their first, temporary home for up to { $afghan-transitional-months } months. This day is counted from when you arrived. Ask your caseworker for the real date and for the plan after it.
