title = Робота
case-with-passport = Люди з паспортом можуть працювати.
case-little-money = Люди, що мають менше ніж { $money-limit }, можуть запитати.
step-ask-the-desk = Запитайте на місці.
bring-a-letter = Лист, якщо він є.
refusal-no-letter = «Приходьте з листом».
rule-no-letter = Правила листа не вимагають.
