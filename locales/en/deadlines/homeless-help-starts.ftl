title = Council help before you lose your home can start
body = The council’s homelessness team can start to help { $homelessness-prevention-days } days before you have to leave. This is that day. Call as soon as you know you have to leave, and do not wait for the last week.
