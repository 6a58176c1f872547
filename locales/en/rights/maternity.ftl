title = Care when you are having a baby
case-asylum-support = Care before, during and after birth is free while you are on this asylum support. Tell Migrant Help you are pregnant: there is extra money.
case-asylum-open = Care before, during and after birth is free. If you get asylum support, tell Migrant Help you are pregnant: there is extra money.
case-ended = Maternity care is never delayed because of money. The end date you gave has passed, so there may be a bill later if no form was sent before that day. See a midwife now, and get advice about your permission.
case-free = Care before, during and after birth is free. See a midwife or GP as soon as you know.
case-depends = Maternity care must be given at once and never delayed because of money. Some people get a bill later. See a midwife now, and ask for advice about the bill.
