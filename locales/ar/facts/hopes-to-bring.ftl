name = من لديك أمل في التحاقه بك من العائلة
value-own-child = طفلي، وعمره أقل من 18 سنة
value-partner = زوجي أو زوجتي أو شريك حياتي
value-other-family = أفراد آخرون من العائلة
value-none-of-these = لا أحد الآن
