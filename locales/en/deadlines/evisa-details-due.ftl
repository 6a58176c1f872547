title = eVisa details should be here
body = The details of the eVisa usually come about { $evisa-after-grant-days } days after the grant. This day is counted from the day you were told. If they have not come, call Migrant Help or your lawyer.
