name = Getting to know the UK and Coventry
what = Sessions on how things work here: your rights, local services, homes, language and benefits.
who = People seeking asylum and refugees in Coventry.
reach = Ask the council’s Migration Team or CRMC.
note = Check with the Migration Team first. We do not know the dates.
