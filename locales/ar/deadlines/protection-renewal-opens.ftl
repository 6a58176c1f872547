title = أول يوم لطلب تجديد الحماية
body = القواعد تسمح لمن لديهم إذن مدته { $protection-shortest-months ->
    [zero] { $protection-shortest-months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $protection-shortest-months } أشهر
    [many] { $protection-shortest-months } شهرًا
   *[other] { $protection-shortest-months } شهر
} بطلب المزيد فقط في آخر { $protection-renewal-days ->
    [zero] { $protection-renewal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-renewal-days } أيام
    [many] { $protection-renewal-days } يومًا
   *[other] { $protection-renewal-days } يوم
} منه. هذا اليوم محسوب إلى الوراء من تاريخ الانتهاء الذي ذكرته، والتاريخ في eVisa هو الذي يحسم. يُرجى التحدث مع مستشار قبل النهاية بمدة { $protection-advice-days ->
    [zero] { $protection-advice-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-advice-days } أيام
    [many] { $protection-advice-days } يومًا
   *[other] { $protection-advice-days } يوم
}. إذا كانت eVisa تعطيك { $protection-years ->
    [zero] { $protection-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $protection-years } سنوات
    [many] { $protection-years } سنة
   *[other] { $protection-years } سنة
}، فهذا التاريخ ليس لك.
