title = Council help before you lose your home can start
body = The council’s homelessness team can start to help { $homelessness-prevention-days } days before you have to leave. This is that day, counted back from the day you gave. If a letter names another day to leave, count from that one. Call as soon as you know you have to leave, and do not wait for the last week.
