title = Hospital care
case-asylum-support = Hospital care is free while you are on this asylum support. A&E is free for everyone.
case-asylum-open = Hospital care is free while an asylum claim or appeal is open. A&E is free for everyone.
case-ended = A&E is free for everyone. The end date you gave has passed, so other hospital care is free only if your form was sent before that day. Urgent care never waits for payment.
case-free = Hospital care is free with this permission.
case-visa-covers = Hospital care is free with this visa. Medicine, dentists and eye tests have the usual charges.
case-settled = Hospital care is usually free for settled people who live here. Check this with the hospital.
case-depends = A&E is free for everyone. Other hospital care may be charged, depending on your permission. Urgent care never waits for payment, so go if you are ill.
