title = Told to leave your home: call today
body = Do not wait until the last day, and do not leave before you have had advice. Call the council’s homelessness service today. If it is asylum housing, call Migrant Help too. Keep the letter or message.
