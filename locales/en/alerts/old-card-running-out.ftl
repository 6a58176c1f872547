title = Use your old card before it stops working
body = An old residence card can help you get into your UKVI account until { $expired-card-cut-off } at the latest. It stops sooner if { $expired-card-months } months have passed since the date on the card. Ask for help to set up your eVisa now.
