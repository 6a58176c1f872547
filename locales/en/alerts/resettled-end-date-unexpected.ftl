title = Your permission shows an end date: have it checked
body = People who came on this scheme from { $ukrs-indefinite-from } until the scheme reopened on { $ukrs-reopened-on } were given permission with no end date. Yours shows one. It may be the date of an old card, or a mistake. Check your eVisa and talk to a regulated adviser soon.
