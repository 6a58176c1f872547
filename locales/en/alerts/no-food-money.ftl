title = Food and help with money today
body = Call or visit the Refugee and Migrant Centre. It can help on the day and can give food bank vouchers. Food banks do not ask about papers. If you have asked for asylum, call Migrant Help too. If your visa says no public funds, or you have no permission, ask an adviser before you ask for council money.
