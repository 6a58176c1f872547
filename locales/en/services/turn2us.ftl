name = Turn2us
what = A website to check benefits and look for grants.
who = People on a low income.
note = If your permission says no public funds, get advice before you claim a benefit.
