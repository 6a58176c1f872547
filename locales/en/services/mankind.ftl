name = ManKind helpline
what = A helpline for men who are hurt or controlled at home.
who = Men.
hours = Probably on weekdays only.
