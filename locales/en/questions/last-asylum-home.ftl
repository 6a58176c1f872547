title = Where was your last asylum home (section 95)?
why = The last section 95 home gives a link to a council for homelessness help.
hint = A hotel or another emergency place under section 98 does not count.
find-out = Your section 95 letter shows the address. Migrant Help can tell you which section it was.
