title = Universal Credit
case-child-alone = A child who is alone is looked after by the council, and does not live on this money. Young people who leave care should ask before they send a form. Check this with children’s services.
case-asylum = People who asked for asylum and have no yes cannot get Universal Credit. Asylum support from the Home Office is the help for people with no money.
case-care-worker = Your permission says no public funds, and Universal Credit is a public fund. Asking to change the condition carries a risk on this visa, so get advice first.
case-no-public-funds = Your permission says no public funds, and Universal Credit is a public fund. If money has run out, an adviser can explain the free form that asks to lift this condition. On some visas asking carries a risk, so get advice first.
case-ended = The end date you gave has passed. If your form to stay longer was sent before that day, this help usually carries on while you wait. If not, it may be paused. Get advice today.
case-open = People with this permission and little money can claim from the first day. A National Insurance number is not needed to start. The sooner the claim is sent, the sooner the money starts.
case-ukraine-other = The pages that we read name the Ukraine schemes, and not this group. Before you send a form, check with an adviser what your eVisa says about public funds.
case-condition-lifted = If the no public funds condition has been lifted, people with little money can claim while the permission lasts. Check your eVisa with an adviser first. If the end date of the permission has passed, get advice today, before you send a form.
case-settled = Settled people, whose eVisa shows no end date, can claim if they have little money. They must show that they live here.
case-other-permission = This depends on the permission. Most visas say no public funds, and people with no permission cannot get this money. Check your eVisa with an adviser before you send a form.
step-read-your-permission = Read what your eVisa says first. If it says no public funds, or if you still wait for a decision, get advice before you send any form.
step-claim-at-once = After a grant of protection, claim on the day the Home Office sends it (the letter that says yes). Winning an appeal is not yet the grant. The claim is made on GOV.UK, or with the helpline.
step-ask-for-advance = The first payment comes about { $universal-credit-wait-weeks } weeks after the claim. Ask for an advance. It can be paid only once you have a National Insurance number, so answer messages about the number at once. If there is no money for food until then, ask for food bank help.
step-say-what-you-pay = Say what rent you pay, and that you need an interpreter. Go to the meeting where they check who you are.
step-get-help = Citizens Advice can help with the claim, from the first form to the first payment.
bring-decision-papers = The letter with the decision and the asylum card (ARC), or a share code from your eVisa
bring-bank-details = The details of a bank account. If you have none, ask how you can be paid until you do.
bring-rent-paper = Your rent agreement, if you have one
refusal-no-number = “You need a National Insurance number first.”
rule-no-number = A claim can start without one. Say at the start that you have none. The number is then asked for as part of the claim.
refusal-no-card = “Without a residence card (BRP) we close your claim.”
rule-no-card = These cards are no longer made. The letter with the decision and the asylum card (ARC) are enough to start, or a share code from the eVisa.
refusal-not-here-long-enough = “You have not lived here long enough.”
rule-not-here-long-enough = Some people have no such test: refugees, people with humanitarian protection, people who lived in Ukraine and left because of the war, and people on the Afghan schemes. Ask for the decision to be looked at again, usually within { $benefit-review-months ->
        [one] { $benefit-review-months } month
       *[other] { $benefit-review-months } months
    } of the date on the letter. An adviser can help.
