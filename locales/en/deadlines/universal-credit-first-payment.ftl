title = First Universal Credit payment
body = The first payment comes about { $universal-credit-first-payment-days } days after the claim. This day is counted from the day you gave. Ask for an advance on the day of the claim; it can be paid only once your National Insurance number has come. If nothing has come by then, ask Citizens Advice.
