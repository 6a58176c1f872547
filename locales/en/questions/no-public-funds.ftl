title = Does your permission say no recourse to public funds?
why = It changes which benefits and housing help you can get.
hint = Public funds are most benefits and council housing help. GP and hospital care, school and social care are not public funds.
find-out = Look for the words no recourse to public funds on your eVisa or in your decision letter.
