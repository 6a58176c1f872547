name = UKVI Resolution Centre
what = Home Office line for problems with a UKVI account or an eVisa.
who = People with permission to be in the UK.
note = The hours can differ by topic. If you are not sure you have permission, talk to an adviser before you call.
