title = Child Benefit
case-no-children = This money is for people who have a child living with them.
case-asylum = People who asked for asylum and have no yes cannot get Child Benefit. Asylum support has extra money for young children.
case-no-public-funds = Child Benefit is a public fund, and the condition on this permission is no public funds. A partner without that condition may be able to claim. Get advice first.
case-ended = The end date you gave has passed. If your form was sent before that day, this help usually carries on while you wait. If not, it may be paused. Get advice today.
case-open = People with this permission can claim once the child lives with them here. It helps to claim early. If you were given refugee status, ask an adviser about money for the time before.
case-condition-lifted = If the no public funds condition has been lifted, families can claim while the permission lasts. Check your eVisa with an adviser first.
case-settled = Settled people can claim once the child lives with them here.
