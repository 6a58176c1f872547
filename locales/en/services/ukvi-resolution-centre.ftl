name = UKVI Resolution Centre
what = Home Office line for problems with your eVisa or your online account (UKVI account).
who = People with permission to be in the UK.
hours = Weekdays. The hours are different for each topic: call in the morning.
note = If you are not sure you have permission, talk to an adviser before you call.
