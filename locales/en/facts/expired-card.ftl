name = Has an out-of-date residence card
