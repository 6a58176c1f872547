title = Extra money for your child’s school (pupil premium)
case-child-alone = A school can get extra money for a child in the council’s care. Check this with the council’s team and the school.
case-recorded = A school can get extra money for a child who is written down for free school meals. The rules for families with no public funds can differ. Check this with the school.
step-fill-in-form = Fill in the free school meals form, even if your child’s lunch is free already.
step-ask-use = Ask how the school uses the money: for uniform, trips or English, for example.
refusal-brings-no-money = “A child with no public funds brings us no money.”
rule-brings-no-money = The money follows the record of free school meals. Ask the school to look at the guidance of the Department for Education.
