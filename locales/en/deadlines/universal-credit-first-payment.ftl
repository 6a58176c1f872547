title = First Universal Credit payment
body = The first payment comes about { $universal-credit-first-payment-days } days after the claim. Ask for an advance on the day of the claim. If nothing has come by then, ask Citizens Advice.
