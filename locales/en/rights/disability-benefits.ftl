title = Money for disability or long illness (PIP, and DLA for a child)
case-child-alone = This may depend on the young person’s status. Check this with children’s services or the social worker.
case-asylum = People who asked for asylum and have no yes cannot get these benefits: they are public funds. The NHS and the council’s social care can still help.
case-no-public-funds = Your permission says no public funds, and these benefits are public funds. Get advice before you send any form. The NHS and the council’s social care can still help.
case-open = People with this permission can claim if an illness or disability makes daily life or moving around hard. Some people do not have to have lived here for a set time: refugees, people with humanitarian protection and their family, people who lived in Ukraine and left because of the war, and people on the Afghan schemes. If the end date of the permission has passed, get advice today, before you send a form.
case-ukraine-other = The pages that we read name the Ukraine schemes, and not this group. Before you send a form, check with an adviser what your eVisa says about public funds.
case-settled = Settled people can claim if an illness or disability makes daily life or moving around hard, and they have been here long enough: for PIP { $pip-presence-weeks } of the last { $pip-presence-period-weeks } weeks, for most children’s DLA { $dla-presence-weeks } of the last { $dla-presence-period-weeks } weeks.
case-condition-lifted = If the no public funds condition has been lifted, people can claim while the permission lasts, if they have been here long enough: for PIP { $pip-presence-weeks } of the last { $pip-presence-period-weeks } weeks, for most children’s DLA { $dla-presence-weeks } of the last { $dla-presence-period-weeks } weeks. Check your eVisa with an adviser first. If the end date of the permission has passed, get advice today, before you send a form.
case-other-permission = This depends on the permission. Most visas say no public funds, and people with no permission cannot get this money. Check your eVisa with an adviser before you send a form.
step-read-your-permission = Read what your eVisa says first. If it says no public funds, get advice before you send any form.
step-call-the-line = Adults start with a call to the PIP line. For a child it is called DLA: Citizens Advice can say how to get the form.
step-send-medical-letters = Send letters from doctors, nurses or the school. Ask for an interpreter for the meeting about your health.
bring-medical-letters = Letters about the illness or disability
bring-share-code = A share code from your eVisa
refusal-not-here-long-enough = “You have not lived here long enough.”
rule-not-here-long-enough = This test does not count for refugees, people with humanitarian protection and their family, people who lived in Ukraine and left because of the war, or people on the Afghan schemes. Ask for the decision to be looked at again, usually within { $benefit-review-months ->
        [one] { $benefit-review-months } month
       *[other] { $benefit-review-months } months
    } of the date on the letter. This is called mandatory reconsideration. An adviser can help.
