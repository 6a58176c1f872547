title = First day to ask for the Ukraine extension
body = The rules say an application can be sent in the last { $ukraine-extension-window } days before your permission ends. Many older leaflets give a shorter time. This is the first day, counted back from the end date you gave; the date on your eVisa decides.
