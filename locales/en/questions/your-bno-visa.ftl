title = What does your BN(O) visa say?
why = The years towards settlement are counted from the first day. Some things need to be done before it ends. No recourse to public funds changes which benefits and housing help you can get.
hint = Give the start of your first BN(O) visa. If you came to the UK later, an adviser can say which day counts. Public funds are most benefits and council housing help. GP and hospital care, school and social care are not public funds.
find-out = Sign in to your UKVI account and look at your eVisa, or look in your decision letter. It shows the end date, and the words no recourse to public funds if they are there. The date on an old plastic card is not the same thing.
