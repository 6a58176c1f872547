title = Children brought from Europe: Dubs and Calais leave
summary = For people who were brought here as children from Europe after the Calais camp closed, and have this permission. Nobody new can join.
criterion-holds-it = You have Dubs leave or Calais leave.
unchecked-which-one = The eVisa or the decision letter says which of the two it is.
gives-work-study-help = Work, study, benefits and health care are open.
gives-settlement = Dubs leave leads to settlement after { $section-67-years } years, without a fee. Calais leave leads to it after { $calais-years } years.
confusion-not-refugee-status = It is not refugee status, even though many rights are alike. Student loans have another rule.
step-lawyer-before-end = See a lawyer well before the end date.
