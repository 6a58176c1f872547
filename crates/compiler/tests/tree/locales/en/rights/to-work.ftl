title = Work
case-with-passport = People with a passport can work.
case-little-money = People with less than { $money-limit } can ask.
step-ask-the-desk = Ask at the desk.
bring-a-letter = A letter, if you have one.
refusal-no-letter = "Come back with a letter."
rule-no-letter = The rules ask for no letter.
