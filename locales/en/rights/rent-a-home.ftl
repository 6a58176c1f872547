title = Renting a home from a landlord
case-child-alone = Landlords check adults, not children. A child who is alone lives where the council arranges it. Ask children’s services or the social worker.
case-asylum = The rules say people who asked for asylum and have no yes can rent only if the Home Office gives permission to rent. Ask an adviser before you pay anything.
case-ended = The end date you gave has passed. If your form to stay longer was sent before that day, the right to rent usually carries on while you wait. If not, it may be paused. Get advice before you sign or leave a home.
case-open = People with this permission can rent. A share code from your eVisa shows this to a landlord. If the eVisa shows an end date, the landlord checks again later.
case-time-limited = People with this permission can rent while it lasts. A share code from your eVisa shows this, and the landlord checks again later.
case-other = People with permission to be here can rent while it lasts. Without permission the rules say no. Ask an adviser before you pay anything.
step-share-code = Sign in to your UKVI account on GOV.UK and get a share code for the right to rent. Give the landlord this code and your date of birth.
step-protect-the-deposit = The deposit (money that the landlord keeps until you move out) may be no more than { $deposit-weeks } weeks’ rent. The landlord must put it in a protection scheme within { $deposit-protection-days } days. Ask for the certificate, and take photos of each room on the first day.
step-ask-for-deposit-help = Ask the council’s homelessness team about help with a deposit. Refugees can also ask for an integration loan, but the answer can take months.
bring-account = What you need to sign in to your UKVI account
bring-income-papers = Papers about income: pay, or the Universal Credit statement
refusal-wants-a-card = “Show me a residence card (BRP) or a passport.”
rule-wants-a-card = The share code is enough. Residence cards have run out, and no new ones are made.
refusal-months-in-advance = “Pay six months’ rent before you move in.”
rule-months-in-advance = A landlord may not ask for any rent before the agreement is signed. After that, { $rent-in-advance-months } { $rent-in-advance-months ->
        [one] month’s rent
       *[other] months’ rent
    } is the most that can be asked for where rent is paid by the month.
refusal-no-refugees = “We do not rent to refugees.”
rule-no-refugees = A landlord must check everybody in the same way, and may not turn people away because of where they come from. The same goes for people who get benefits or have children. Shelter or the Law Centre can help.
