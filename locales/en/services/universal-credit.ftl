name = Universal Credit helpline
what = New claims, changes and payments of Universal Credit.
who = People on a low income whose permission allows public funds.
note = If your permission says no public funds, get advice before you claim. You can ask for an interpreter.
