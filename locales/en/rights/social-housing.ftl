title = A council or housing association home
case-asylum = People who asked for asylum and have no yes cannot join the housing register. Housing comes from the Home Office.
case-no-public-funds = Council homes count as public funds, and the condition on this permission is no public funds.
case-ended = The end date you gave has passed. If your form was sent before that day, this help usually carries on while you wait. If not, it may be paused. Get advice today.
case-open = People with this permission can join the register. A link to Coventry, such as living here, gives a better place on the list. Waits are long.
case-condition-lifted = If the no public funds condition has been lifted, people can ask to join. Check your eVisa with an adviser first.
