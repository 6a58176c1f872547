title = Last day for the Ukraine extension
body = The rules say an application needs to be in before your permission ends. This is the end date you gave; the date on your eVisa decides. If it is in on time, your rights carry on while you wait. Do not leave it until this day. Each child needs their own.
