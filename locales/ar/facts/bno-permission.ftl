name = إذن الإقامة الخاص بهونغ كونغ
value-bno-visa = تأشيرة BN(O)، ولها تاريخ انتهاء
value-settled = إقامة دائمة (settled)، من دون تاريخ انتهاء
value-not-yet = ليس لدي بعد
