title = Free childcare at age three and four
case-everyone = All children aged three and four in England can have { $childcare-hours } hours of free childcare a week in term time. Nobody checks permission or benefits.
step-choose = Choose a nursery, a school nursery or a childminder.
step-ask = Ask for the free { $childcare-hours } hours that are for every child. They start in the term after the third birthday.
bring-birth-date = A paper that shows the child’s date of birth.
refusal-number-or-benefits = “We need a National Insurance number”, or “you have to be on benefits.”
rule-number-or-benefits = These hours are for every child of that age. There is no test of permission, work or benefits. They are not a public fund.
