title = Food and help with money today
body = The Refugee and Migrant Centre can help on the day and can give food bank vouchers. Food banks do not ask about papers. If you have asked for asylum, call Migrant Help too. Ask an adviser before you ask for council money if your visa says no public funds.
