name = Valley House
what = A line for a safe place to stay when you flee abuse, open day and night. Support at home, and homes for young parents.
who = Women, men and LGBT people fleeing abuse, families, and young parents.
note = Older teenagers and adults can call.
