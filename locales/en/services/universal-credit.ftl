name = Universal Credit helpline
what = New claims, changes and payments of Universal Credit.
who = People on a low income whose permission allows public funds (most benefits).
note = If your permission says no public funds, get advice before you claim. You can ask for an interpreter. Money before the first payment (an advance) is only paid to people who have a National Insurance number.
bring-decision-letter = If you have just been given protection: your decision letter and your asylum card (ARC).
bring-share-code = A share code from your eVisa, if it works.
bring-bank-details = Your bank details. If you have no account, ask how you can be paid.
