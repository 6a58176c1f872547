title = Your permission shows an end date: have it checked
body = Check your eVisa and talk to a regulated adviser soon. People who came on this scheme from { $ukrs-indefinite-from } until the scheme reopened on { $ukrs-reopened-on } were usually given permission with no end date. Yours shows an end date. It may be the date of an old card, or a mistake.
