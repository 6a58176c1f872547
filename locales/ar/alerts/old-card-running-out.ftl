title = استعمال بطاقتك القديمة قبل أن تتوقف
body = يُرجى طلب المساعدة لإعداد eVisa الآن. بطاقة الإقامة القديمة قد تساعدك على الدخول إلى حساب UKVI، حيث توجد eVisa، حتى { $expired-card-cut-off } على الأكثر. وهي تتوقف قبل ذلك إذا مرّت مدة { $expired-card-months ->
    [zero] { $expired-card-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $expired-card-months } أشهر
    [many] { $expired-card-months } شهرًا
   *[other] { $expired-card-months } شهر
} على التاريخ المكتوب على البطاقة. ذلك التاريخ ليس نهاية إذن إقامتك.
