title = Your permission ends
body = This is the day you gave. Check it on your eVisa, as the date on an old card is not the same. A letter from the Home Office can make it end sooner. Talk to a regulated adviser well before this day.
