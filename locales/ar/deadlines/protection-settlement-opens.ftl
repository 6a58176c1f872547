title = من هذا اليوم تقريبًا يمكن طلب الإقامة الدائمة (settlement)
body = الإرشادات تطلب إرسال الاستمارة قبل انتهاء الإذن، في آخر مدة منه، وهي { $protection-settlement-months ->
    [zero] { $protection-settlement-months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $protection-settlement-months } أشهر
    [many] { $protection-settlement-months } شهرًا
   *[other] { $protection-settlement-months } شهر
}. هذا اليوم محسوب إلى الوراء من تاريخ الانتهاء الذي ذكرته، والتاريخ في eVisa هو الذي يحسم. يُرجى زيارة مستشار قبل هذا اليوم بوقت كافٍ.
