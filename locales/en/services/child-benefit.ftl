name = Child Benefit helpline
what = Claims and changes for Child Benefit, money for people who bring up a child.
who = Parents whose permission allows public funds (most benefits).
note = If your permission says no public funds, get advice before you claim. The call costs the same as a normal call.
