title = Settlement can be asked for from about this day
body = The guidance asks for the form in the last { $protection-settlement-months ->
        [one] month
       *[other] { $protection-settlement-months } months
    } of the permission, before it ends. This day is counted back from the end date you gave; the date on the eVisa decides. See an adviser well before this day.
