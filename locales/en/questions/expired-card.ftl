title = Do you have an old residence card that is out of date?
why = An old card can help you set up your eVisa, but only for a short time.
hint = The card is plastic and is also called a BRP.
find-out = Look at the end date printed on the card.
