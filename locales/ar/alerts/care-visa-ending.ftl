title = تأشيرتك تنتهي قريبًا: يُرجى طلب المشورة اليوم
body = يُرجى زيارة مستشار مسجّل اليوم: يمكنه أن يخبرك بما هو ممكن. حسب التاريخ الذي ذكرته، المدة الباقية هي { $care-visa-warning-days ->
    [zero] { $care-visa-warning-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $care-visa-warning-days } أيام
    [many] { $care-visa-warning-days } يومًا
   *[other] { $care-visa-warning-days } يوم
} أو أقل. يُرجى التأكد من هذا التاريخ في eVisa.
