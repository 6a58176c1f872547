title = Use your old card before it stops working
body = Ask for help to set up your eVisa now. An old residence card can help you get into your UKVI account, where your eVisa is, until { $expired-card-cut-off } at the latest. It stops sooner if { $expired-card-months } months have passed since the date on the card. That date is not the end of your permission.
