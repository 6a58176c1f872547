title = Settlement can be asked for from about this day
body = The guidance asks for the form in the last part of the permission, before it ends. See an adviser well before this day.
