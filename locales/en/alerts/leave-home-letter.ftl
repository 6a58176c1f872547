title = Told to leave your home: call today
body = Call the council’s homelessness service today, and do not wait until the last day. Do not leave before you have had advice, unless you are in danger there. If it is asylum housing, call Migrant Help too. Keep the letter or message.
