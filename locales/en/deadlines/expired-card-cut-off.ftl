title = Last day to use an old residence card
body = An old card can help you open or get into your UKVI account until this day. It stops sooner if { $expired-card-months } months have passed since the date printed on the card. Set up your eVisa now.
