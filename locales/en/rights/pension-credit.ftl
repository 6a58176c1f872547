title = Pension Credit and the State Pension
case-child-alone = This money is for people of State Pension age.
case-asylum = People who asked for asylum and have no yes cannot get Pension Credit. A State Pension from somebody’s own National Insurance payments is not a public fund.
case-no-public-funds = Your permission says no public funds, and Pension Credit is a public fund. A State Pension from your own National Insurance payments is not one.
case-open = People of State Pension age with this permission and a low income can claim. Some people do not have to show how long they have lived here: refugees, people with humanitarian protection, people who lived in Ukraine and left because of the war, and people on the Afghan schemes. If the end date of the permission has passed, get advice today, before you send a form.
case-ukraine-other = The pages that we read name the Ukraine schemes, and not this group. Before you send a form, check with an adviser what your eVisa says about public funds.
case-settled = Settled people of State Pension age with a low income can claim. They must show that they live here.
case-condition-lifted = If the no public funds condition has been lifted, people of State Pension age with a low income can claim while the permission lasts. Check your eVisa with an adviser first. If the end date of the permission has passed, get advice today, before you send a form.
case-other-permission = This depends on the permission. Most visas say no public funds, and people with no permission cannot get this money. Check your eVisa with an adviser before you send a form.
step-read-your-permission = Read what your eVisa says first. If it says no public funds, get advice before you send any form.
step-call-the-line = The Pension Credit line takes claims. Ask for an interpreter if you need one.
step-ask-about-state-pension = If you have worked here, ask about the State Pension too. It rests on National Insurance payments.
bring-share-code = A share code from your eVisa
bring-income-papers = Papers about income, savings and rent
refusal-years-in-the-country = “You must have lived here for three years.”
rule-years-in-the-country = The pages that we read name no number of years. They ask whether this is your home. They do not ask that of refugees, of people with humanitarian protection, of people who lived in Ukraine and left because of the war, or of people on the Afghan schemes. Ask for the decision to be looked at again, usually within { $benefit-review-months ->
        [one] { $benefit-review-months } month
       *[other] { $benefit-review-months } months
    } of the date on the letter. An adviser can help.
