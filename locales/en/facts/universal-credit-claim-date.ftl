name = The day of the Universal Credit claim
