title = People without any nationality (stateless)
summary = For people whom no country takes as its citizen. There is a form for permission to stay, and it is sent from inside the UK.
criterion-says-so = You said that you are stateless.
unchecked-no-other-country = You cannot live for good in any other country.
unchecked-no-open-claim = No asylum claim is open. The Home Office decides that first.
unchecked-proof = There is proof of where you have lived and of what other countries have said.
gives-permission = Permission usually lasts { $stateless-years ->
        [one] { $stateless-years } year
       *[other] { $stateless-years } years
    }. The form has no fee.
confusion-fear-comes-first = Somebody who is afraid to go back because of danger has another way: asylum. A lawyer can say which comes first.
confusion-no-work-while-waiting = Sending the form does not bring permission to work.
step-lawyer-first = See a lawyer before the form. It needs a lot of proof.
