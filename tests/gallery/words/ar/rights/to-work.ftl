title = العمل
case-with-passport = من لديه جواز سفر يمكنه العمل.
case-little-money = من لديه أقل من { $money-limit } يمكنه أن يسأل.
step-ask-the-desk = اسأل في المكتب.
bring-a-letter = رسالة، إن وجدت.
refusal-no-letter = «عد ومعك رسالة».
rule-no-letter = القواعد لا تطلب رسالة.
