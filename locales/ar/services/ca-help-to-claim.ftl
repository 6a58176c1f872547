name = مساعدة في طلب Universal Credit (Citizens Advice Help to Claim)
what = مساعدة في طلب Universal Credit، من أول استمارة إلى أول دفعة.
who = من يقدمون طلباً جديداً للحصول على Universal Credit.
note = يُرجى التأكد أولاً من Citizens Advice أن هذه المساعدة ما زالت متاحة.
