name = Boloh (Barnardo’s)
what = Someone to talk to, therapy and practical help, by phone or chat, in several languages.
who = Older children, young people and parents. Families seeking asylum too.
reach = Check with CRMC or the Refugee Council how to contact it.
note = Check first. We could not find out if this line is still open.
