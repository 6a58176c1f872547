title = Settlement after refugee status or humanitarian protection
summary = Settlement is permission with no end date, also called indefinite leave to remain. It can be asked for at the end of { $protection-years } years of protection.
criterion-granted = You were given refugee status or humanitarian protection after an asylum claim.
criterion-five-year-grant = The claim was made on or before { $five-year-claims-until }, or you are a child alone. Then the grant is usually for { $protection-years } years.
criterion-last-month = Your permission ends within { $protection-settlement-months ->
        [one] { $protection-settlement-months } month
       *[other] { $protection-settlement-months } months
    }.
criterion-still-running = Your permission has not ended. The end date is in your eVisa.
unchecked-safe-return-review = The Home Office looks again at whether it is safe for you to go back.
unchecked-convictions = Convictions count against it. If there are any, a lawyer comes first.
unchecked-rules-of-the-day = The rules of the day count when a form goes in. Ask an adviser what holds then.
gives-no-end-date = Permission with no end date.
gives-no-fee = There is no fee for refugees and people with humanitarian protection. Fees on other pages are for other routes. Legal aid can pay for a lawyer if you have little money.
gives-goes-on = If the form is sent before the end date, your permission goes on while the form waits.
confusion-not-by-itself = Settlement does not come by itself. If no form goes in before the end date, the permission runs out.
confusion-too-early = The guidance asks for the form in the last part of the permission. Much too early can mean a no.
confusion-humanitarian-later-claim = For humanitarian protection the day of the claim matters too. If you claimed on { $humanitarian-later-claims-from } or later, ask an adviser whether this way is open. For those claims the rules name refugees only.
confusion-longer-wait = A much longer way to settlement has been proposed. It was not in force when we checked.
step-look-up-end = Look up the end date in your eVisa, and write it down.
step-adviser-early = See an adviser about { $protection-advice-days } days before the end date.
step-ask-before-travel = Ask an adviser before any journey, above all to the country you fled.
