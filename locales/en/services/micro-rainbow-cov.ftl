name = Micro Rainbow, West Midlands
what = Safe houses, and help to move on for new refugees.
who = LGBTQI people who are seeking asylum or are refugees.
note = The first email is about housing. You can ask for a translator by email.
