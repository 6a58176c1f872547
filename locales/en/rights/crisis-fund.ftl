title = Emergency help from the council (Crisis and Resilience Fund)
case-asylum = Help for people who asked for asylum comes first from the Home Office. The council can choose to help. Ask an adviser before you send a form.
case-no-public-funds = Part of this help may count as public funds. Check this with an adviser before you ask. Food help does not count.
case-ended = The end date you gave has passed. If your form was sent before that day, this help usually carries on while you wait. If not, it may be paused. Get advice today.
case-open = People on a low income who hit a sudden crisis can ask. Nobody has to be on benefits first. Help with rent needs Universal Credit for housing, or Housing Benefit.
case-condition-lifted = If the no public funds condition has been lifted, people on a low income can ask. Check your eVisa with an adviser first.
