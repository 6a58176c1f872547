name = Child Benefit helpline
what = Claims and changes for Child Benefit, money for people who bring up a child.
who = Parents whose permission allows public funds.
note = If your permission says no public funds, get advice before you claim.
